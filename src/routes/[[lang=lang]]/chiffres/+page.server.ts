import { shownCorpus } from '$lib/server/dataset';
import { ledger } from '$lib/server/ledger';
import { renderDesk } from '$lib/server/render-desk';
import LedgerDesk from './LedgerDesk.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const props = { ledger: ledger(shownCorpus(), lang) };
	return {
		count: props.ledger.rows.length,
		desk: renderDesk({ name: 'chiffres', component: LedgerDesk, props, lang })
	};
};
