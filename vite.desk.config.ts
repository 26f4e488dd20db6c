import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { listDesks } from './scripts/desk.js';
import { shippedLicences } from './scripts/support/shipped-licences.ts';

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const NO_STYLE = '\0no-style';

/** The style of every component is in the page already. */
function withoutStyle(): Plugin {
	return {
		name: 'without-style',
		enforce: 'pre',
		resolveId: (id) => (/[?&]type=style\b|\.css$/.test(id) ? NO_STYLE : null),
		load: (id) => (id === NO_STYLE ? '' : null)
	};
}

export default defineConfig({
	// Addresses relative to the file that names them: the site may stand below any path.
	base: './',
	publicDir: false,
	plugins: [withoutStyle(), svelte({ configFile: false }), shippedLicences()],
	resolve: { alias: { $lib: inRoot('src/lib') } },
	build: {
		outDir: '.svelte-kit/desk',
		assetsDir: '',
		manifest: 'manifest.json',
		modulePreload: { polyfill: false },
		rollupOptions: { input: listDesks() }
	}
});
