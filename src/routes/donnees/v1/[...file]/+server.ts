import { error } from '@sveltejs/kit';
import { shownCorpus } from '$lib/server/dataset';
import { mediaType } from '$lib/server/json-ld';
import { publishedDataset } from '$lib/server/published-dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	[...publishedDataset(shownCorpus().data).keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const content = publishedDataset(shownCorpus().data).get(params.file);
	if (content === undefined) error(404);
	const body = typeof content === 'string' ? content : new Uint8Array(content);
	const type = mediaType(params.file);
	const isText = typeof content === 'string';
	return new Response(body, {
		headers: { 'content-type': isText ? `${type}; charset=utf-8` : type }
	});
};
