import { PUBLISHED_RECORDS } from '$lib/model/dataset';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { say } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { data } = shownCorpus();
	const { licence } = data.site;
	return {
		files: PUBLISHED_RECORDS.map((name) => ({ name: `${name}.json`, records: data[name].length })),
		withheld: wholeCorpus().data.claims.length - data.claims.length,
		licence: { name: licence.name, url: licence.url, note: say(licence.note, lang) }
	};
};
