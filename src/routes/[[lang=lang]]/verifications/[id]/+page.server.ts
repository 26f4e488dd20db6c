import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { canRecompute } from '$lib/server/calculator';
import { checkOrigins } from '$lib/server/check-origins';
import { checkPage } from '$lib/server/check-page';
import { citeCheck } from '$lib/server/citations';
import { shownCorpus } from '$lib/server/dataset';
import { checkJsonLd } from '$lib/server/json-ld';
import { siteText } from '$lib/server/site-text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	shownCorpus().data.checks.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const corpus = shownCorpus();
	const check = corpus.data.checks.find(({ id }) => id === params.id);
	const origin = checkOrigins().get(params.id);
	if (!check || !origin) error(404);
	const { lang, origin: address } = await parent();
	const site = { lang, origin: address, base };
	return {
		check: checkPage(corpus, check, { origin, lang }),
		canRecompute: canRecompute(check, origin),
		scope: siteText(corpus, lang).scope,
		cited: citeCheck(corpus, check, site),
		jsonLd: checkJsonLd(corpus, check, site)
	};
};
