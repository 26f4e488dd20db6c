import { startDesk } from '$lib/desk/start-desk';
import ClassDesk from './ClassDesk.svelte';

startDesk(ClassDesk);
