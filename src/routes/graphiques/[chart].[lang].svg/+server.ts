import { error } from '@sveltejs/kit';
import { chartNames } from '$lib/server/chart-sheets/catalogue';
import { chartSheet } from '$lib/server/chart-sheets/chart-sheet';
import { shownCorpus } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	chartNames(shownCorpus()).flatMap((chart) => [
		{ chart, lang: 'fr' },
		{ chart, lang: 'en' }
	]);

export const GET: RequestHandler = ({ params }) => {
	const svg = chartSheet(shownCorpus(), params.chart, params.lang === 'en' ? 'en' : 'fr');
	if (svg === null) error(404);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
