import { landPicture } from '$lib/server/places';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(landPicture(), { headers: { 'content-type': 'image/svg+xml' } });
