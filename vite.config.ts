import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { shippedLicences } from './scripts/support/shipped-licences.ts';

export default defineConfig({
	plugins: [sveltekit(), shippedLicences()],
	test: {
		expect: { requireAssertions: true },
		// A guard against hangs, not a budget: speed is measured by `npm run bench`.
		testTimeout: 60_000,
		include: ['src/**/*.test.ts', 'tests/data/**/*.test.ts'],
		environment: 'node'
	}
});
