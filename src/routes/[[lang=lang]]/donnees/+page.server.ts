import { base } from '$app/paths';
import { PUBLISHED_RECORDS } from '$lib/model/dataset';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { datasetJsonLd } from '$lib/server/json-ld';
import { say } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang, origin } = await parent();
	const corpus = shownCorpus();
	const { data } = corpus;
	const { licence } = data.site;
	const files = PUBLISHED_RECORDS.map((name) => ({
		name: `${name}.json`,
		records: data[name].length
	}));
	const names = files.map(({ name }) => name);
	return {
		jsonLd: datasetJsonLd(corpus, names, { lang, origin, base }),
		files,
		withheld: wholeCorpus().data.claims.length - data.claims.length,
		licence: { name: licence.name, url: licence.url, note: say(licence.note, lang) }
	};
};
