import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { citeClaim } from '$lib/server/citations';
import { shownCorpus } from '$lib/server/dataset';
import { whereIs } from '$lib/server/entry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	shownCorpus().data.claims.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

/** A statement has no page of its own: its permalink is a place on its passage's page. */
export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = shownCorpus();
	const claim = corpus.claims.get(params.id);
	if (!claim) error(404);
	const { lang, origin } = await parent();
	return {
		cited: citeClaim(corpus, claim, { lang, origin, base }),
		where: whereIs(corpus, claim, lang)
	};
};
