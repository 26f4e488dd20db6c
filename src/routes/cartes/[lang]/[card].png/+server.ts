import { error } from '@sveltejs/kit';
import { cardNames } from '$lib/server/cards/card-text';
import { renderCard } from '$lib/server/cards/render-card';
import { shownCorpus } from '$lib/server/dataset';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	cardNames(shownCorpus()).flatMap((card) => [
		{ lang: 'fr', card },
		{ lang: 'en', card }
	]);

/** Drawing the cards is most of a build: `EN_REGARD_CARDS=none` leaves them empty, for a check only. */
const withoutCards = process.env.EN_REGARD_CARDS === 'none';

export const GET: RequestHandler = ({ params }) => {
	if (withoutCards) return new Response(null, { headers: { 'content-type': 'image/png' } });
	const png = renderCard(shownCorpus(), params.card, params.lang === 'en' ? 'en' : 'fr');
	if (!png) error(404);
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
