import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: undefined, strict: true }),
		inlineStyleThreshold: Infinity,
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	}
};
