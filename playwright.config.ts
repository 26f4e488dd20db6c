import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/ensure-browser.js';

// Every time and date a test sees is in one zone, whatever the machine.
process.env.TZ = 'UTC';

const port = process.env.E2E_PORT ?? '4273';
const base = process.env.BASE_PATH ?? '';
const executablePath = findBrowser() ?? undefined;

/**
 * Runs on the built site (`npm run build` first), once with and once without JavaScript.
 * Addresses in tests are relative to the base path: `page.goto('./themes/')`.
 */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	forbidOnly: true,
	// A guard against hangs, not a budget.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	retries: 0,
	workers: 2,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}${base}/`,
		locale: 'fr-FR',
		timezoneId: 'UTC',
		// It would answer from its copies what a test stands in for; offline.spec.ts allows it.
		serviceWorkers: 'block',
		trace: 'off',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-dev-shm-usage',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'script', testIgnore: '**/built/**', use: { javaScriptEnabled: true } },
		// What follows from HTML and style alone is the same without script: it runs once. axe is itself a
		// script, and the tools of the desk need theirs.
		{
			name: 'no-script',
			testIgnore: ['**/built/**', '**/desk/**', '**/{pages,paper,reading,server,theme}.spec.ts'],
			use: { javaScriptEnabled: false }
		},
		// Tests that read the built files and need no browser.
		{ name: 'built', testMatch: '**/built/*.spec.ts' }
	],
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: port, BASE_PATH: base },
		url: `http://127.0.0.1:${port}${base}/`,
		reuseExistingServer: false,
		timeout: 30_000
	}
});
