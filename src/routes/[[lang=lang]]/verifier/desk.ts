import { startDesk } from '$lib/desk/start-desk';
import VerifyDesk from './VerifyDesk.svelte';

startDesk(VerifyDesk);
