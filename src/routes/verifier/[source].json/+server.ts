import { error, json } from '@sveltejs/kit';
import { mustFind, shownCorpus } from '$lib/server/dataset';
import { buildSheet } from '$lib/server/verify-sheet';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	shownCorpus().data.sources.map(({ id }) => ({ source: id }));

/** What to look up in a copy of one source. */
export const GET: RequestHandler = ({ params }) => {
	const corpus = shownCorpus();
	if (!corpus.sources.has(params.source)) error(404);
	return json(buildSheet(corpus, mustFind(corpus.sources, params.source)));
};
