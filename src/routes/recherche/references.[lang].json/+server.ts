import { json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { LANGUAGES } from '$lib/model/vocabulary';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { shortReferences } from '$lib/server/short-references';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const GET: RequestHandler = ({ params }) => {
	const [shown, whole] = [shownCorpus(), wholeCorpus()];
	const lang = params.lang === 'en' ? 'en' : 'fr';
	const origin = shown.data.site.origin ?? '';
	return json(shortReferences({ shown, whole }, { lang, origin, base }));
};
