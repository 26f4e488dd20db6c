import type { Handle } from '@sveltejs/kit';
import { slimPage } from '$lib/server/slim-page';

/** Writes the language of the page on `<html>`, and leaves out what nothing reads there. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			slimPage(html.replace('%lang%', event.params.lang === 'en' ? 'en' : 'fr'))
	});
