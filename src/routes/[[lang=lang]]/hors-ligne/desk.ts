import { startDesk } from '$lib/desk/start-desk';
import OfflineDesk from './OfflineDesk.svelte';

startDesk(OfflineDesk);
