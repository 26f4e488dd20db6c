import { shownCorpus } from '$lib/server/dataset';
import { briefClaim } from '$lib/server/entry';
import { placeCounts } from '$lib/server/places';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	return {
		places: placeCounts(corpus).map((place) => ({
			...place,
			claims: place.claims.map((id) => briefClaim(corpus, id, lang))
		}))
	};
};
