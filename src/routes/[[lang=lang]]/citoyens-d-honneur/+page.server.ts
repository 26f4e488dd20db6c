import { messagesFor } from '$lib/i18n/messages';
import { shownCorpus } from '$lib/server/dataset';
import { readersGuide, siteText } from '$lib/server/site-text';
import { say, sayDate } from '$lib/server/text';
import { claimPaths, voicedHonours } from '$lib/server/theme-charts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const honours = voicedHonours(corpus);
	const cited = new Set(honours.flatMap((honour) => honour.references));
	const drawsThem = ({ kind }: { kind: string }) => kind === 'honours';
	return {
		honours,
		/** The theme that draws them, when there is one. */
		theme: corpus.data.themes.find(({ charts }) => charts.some(drawsThem))?.id ?? null,
		site: siteText(corpus, lang),
		terms: readersGuide(corpus, lang, messagesFor(lang).honoursPage.title),
		claimPaths: claimPaths(
			corpus,
			honours.flatMap((honour) => honour.claims)
		),
		references: corpus.data.references
			.filter(({ id }) => cited.has(id))
			.map((reference) => ({
				...reference,
				statement: say(reference.statement, lang),
				pageDate: sayDate(reference.pageDate, lang)
			}))
	};
};
