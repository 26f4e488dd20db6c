import { base } from '$app/paths';
import { dataPage } from '$lib/server/data-page';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { datasetJsonLd } from '$lib/server/json-ld';
import { publishedDataset } from '$lib/server/published-dataset';
import { say } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang, origin } = await parent();
	const corpus = shownCorpus();
	const { data } = corpus;
	const { licence } = data.site;
	return {
		jsonLd: datasetJsonLd(corpus, [...publishedDataset(data).keys()], { lang, origin, base }),
		downloads: dataPage(corpus, lang),
		withheld: wholeCorpus().data.claims.length - data.claims.length,
		licence: { name: licence.name, url: licence.url, note: say(licence.note, lang) }
	};
};
