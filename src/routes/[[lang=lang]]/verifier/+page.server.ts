import { formatNumber } from '$lib/numbers/format';
import { shownCorpus } from '$lib/server/dataset';
import { renderDesk } from '$lib/server/render-desk';
import { say } from '$lib/server/text';
import { buildSheet } from '$lib/server/verify-sheet';
import VerifyDesk from './VerifyDesk.svelte';
import type { VerifiableSource } from './sources';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const sources = corpus.data.sources.map((source): VerifiableSource => ({
		id: source.id,
		shortTitle: say(source.shortTitle, lang),
		fileName: source.fileName,
		sha256: source.snapshot.sha256,
		lines: source.snapshot.lines,
		extracts: formatNumber(buildSheet(corpus, source).items.length, lang)
	}));
	const props = { sources, version: corpus.data.site.version };
	return { sources, desk: renderDesk({ name: 'verifier', component: VerifyDesk, props, lang }) };
};
