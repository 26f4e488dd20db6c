import { shownCorpus } from '$lib/server/dataset';
import { readersGuide, siteText } from '$lib/server/site-text';
import { timelineItems } from '$lib/server/timeline';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const timeline = timelineItems(corpus);
	const labels = timeline.items.map(({ label }) => label[lang]).join(' ');
	return { ...timeline, site: siteText(corpus, lang), terms: readersGuide(corpus, lang, labels) };
};
