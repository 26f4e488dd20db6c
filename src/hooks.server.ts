import type { Handle } from '@sveltejs/kit';
import { hintItalic } from '$lib/server/hint-italic';
import { slimPage } from '$lib/server/slim-page';

/** Writes the language of the page on `<html>`, asks for its fonts, and leaves out what nothing reads there. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			slimPage(hintItalic(html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'fr')))
	});
