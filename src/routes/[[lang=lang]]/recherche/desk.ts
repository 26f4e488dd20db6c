import { startDesk } from '$lib/desk/start-desk';
import SearchDesk from './SearchDesk.svelte';

startDesk(SearchDesk);
