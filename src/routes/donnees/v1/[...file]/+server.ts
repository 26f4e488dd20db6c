import { error } from '@sveltejs/kit';
import { shownCorpus } from '$lib/server/dataset';
import { publishedDataset } from '$lib/server/published-dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES: Record<string, string> = {
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};
const PLAIN = 'text/plain; charset=utf-8';

export const entries: EntryGenerator = () =>
	[...publishedDataset(shownCorpus().data).keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
	const content = publishedDataset(shownCorpus().data).get(params.file);
	if (content === undefined) error(404);
	const type = TYPES[params.file.split('.').pop() ?? ''] ?? PLAIN;
	const body = typeof content === 'string' ? content : new Uint8Array(content);
	return new Response(body, { headers: { 'content-type': type } });
};
