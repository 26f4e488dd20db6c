import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { shownCorpus } from '$lib/server/dataset';
import { readyFile, readyFileNames } from '$lib/server/ready-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => readyFileNames().map((file) => ({ file }));

export const GET: RequestHandler = async ({ params }) => {
	const { origin } = shownCorpus().data.site;
	const content = await readyFile(params.file, origin === null ? null : origin + base);
	if (content === null) error(404);
	return new Response(content, { headers: { 'content-type': content.type } });
};
