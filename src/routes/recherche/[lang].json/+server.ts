import { json } from '@sveltejs/kit';
import { LANGUAGES } from '$lib/model/vocabulary';
import { shownCorpus } from '$lib/server/dataset';
import { searchFile } from '$lib/server/search-index';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) =>
	json(searchFile(shownCorpus(), params.lang === 'en' ? 'en' : 'fr'));
