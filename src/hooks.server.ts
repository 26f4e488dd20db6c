import type { Handle } from '@sveltejs/kit';

/** Writes the language of the page on `<html>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'fr')
	});
