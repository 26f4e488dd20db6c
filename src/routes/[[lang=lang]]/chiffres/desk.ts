import { startDesk } from '$lib/desk/start-desk';
import LedgerDesk from './LedgerDesk.svelte';

startDesk(LedgerDesk);
