import { startDesk } from '$lib/desk/start-desk';
import CalculatorDesk from './CalculatorDesk.svelte';

startDesk(CalculatorDesk);
