import { error } from '@sveltejs/kit';
import { publishedFiles } from '$lib/model/published-files';
import { shownCorpus } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...publishedFiles(shownCorpus().data).keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const text = publishedFiles(shownCorpus().data).get(params.file);
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
