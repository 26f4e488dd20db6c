import { base } from '$app/paths';
import { correctionsFeed } from '$lib/server/corrections-feed';
import { shownCorpus } from '$lib/server/dataset';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(correctionsFeed(shownCorpus().data, base), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8' }
	});
