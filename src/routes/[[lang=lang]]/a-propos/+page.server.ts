import { shownCorpus } from '$lib/server/dataset';
import { siteText } from '$lib/server/site-text';
import { say } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return {
		...siteText(corpus, lang),
		actors: corpus.data.actors.map((actor) => ({
			name: actor.name,
			role: say(actor.role, lang),
			scopeNote: say(actor.scopeNote, lang)
		}))
	};
};
