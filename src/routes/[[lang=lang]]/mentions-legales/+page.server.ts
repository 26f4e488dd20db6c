import { shownCorpus } from '$lib/server/dataset';
import { say } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { origin, publisher, director, host, contact, licence } = shownCorpus().data.site;
	return {
		legal: { publisher, director, host, contact, origin },
		licence: { name: licence.name, url: licence.url, note: say(licence.note, lang) }
	};
};
