import { formatNumber } from '$lib/numbers/format';
import { shownCorpus } from '$lib/server/dataset';
import { say } from '$lib/server/text';
import { buildSheet } from '$lib/server/verify-sheet';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return {
		dataVersion: corpus.data.site.version,
		sources: corpus.data.sources.map((source) => ({
			id: source.id,
			shortTitle: say(source.shortTitle, lang),
			fileName: source.fileName,
			sha256: source.snapshot.sha256,
			lines: source.snapshot.lines,
			extracts: formatNumber(buildSheet(corpus, source).items.length, lang)
		}))
	};
};
