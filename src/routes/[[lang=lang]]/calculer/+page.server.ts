import { calculatorRows, calculatorSheets } from '$lib/server/calculator';
import { checkOrigins } from '$lib/server/check-origins';
import { shownCorpus } from '$lib/server/dataset';
import { renderDesk } from '$lib/server/render-desk';
import CalculatorDesk from './CalculatorDesk.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const [corpus, origins] = [shownCorpus(), checkOrigins()];
	const props = { sheets: calculatorSheets(corpus, origins, lang) };
	return {
		rows: calculatorRows(corpus, origins, lang),
		desk: renderDesk({ name: 'calculer', component: CalculatorDesk, props, lang })
	};
};
