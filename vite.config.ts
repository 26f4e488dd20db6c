import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		expect: { requireAssertions: true },
		// A guard against hangs, not a budget: speed is measured by `npm run bench`.
		testTimeout: 60_000,
		include: ['src/**/*.test.ts', 'tests/data/**/*.test.ts'],
		environment: 'node',
		// One worker loads a module once for all files of tests: half of the time went into loading.
		pool: 'threads',
		isolate: false
	}
});
