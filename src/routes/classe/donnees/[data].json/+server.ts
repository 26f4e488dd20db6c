import { error } from '@sveltejs/kit';
import { CORPORA, SHEET_LANGS } from '$lib/exercises/options';
import { classData } from '$lib/server/class-data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const files = CORPORA.flatMap((corpus) =>
	SHEET_LANGS.map((lang) => ({ data: `${corpus}.${lang}`, corpus, lang }))
);

export const entries: EntryGenerator = () =>
	files.filter(({ corpus, lang }) => classData(corpus, lang)).map(({ data }) => ({ data }));

/** What the class page draws sheets from: one corpus, one language. */
export const GET: RequestHandler = ({ params }) => {
	const file = files.find(({ data }) => data === params.data);
	const data = file && classData(file.corpus, file.lang);
	if (!data) error(404);
	return new Response(JSON.stringify(data), {
		headers: { 'content-type': 'application/json; charset=utf-8' }
	});
};
