import { shownCorpus } from '$lib/server/dataset';
import { briefClaim } from '$lib/server/entry';
import { placeCounts } from '$lib/server/places';
import { readersGuide, siteText } from '$lib/server/site-text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const places = placeCounts(corpus).map((place) => ({
		...place,
		claims: place.claims.map((id) => briefClaim(corpus, id, lang))
	}));
	const terms = readersGuide(corpus, lang, JSON.stringify(places.map(({ claims }) => claims)));
	return { places, site: siteText(corpus, lang), terms };
};
