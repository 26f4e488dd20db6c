// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

const TESTS = ['**/*.{test,spec,bench}.ts', 'tests/**/*.ts'];
/** Tables of words or values: long by nature, and clearer whole. */
const DATA_TABLES = [
	'src/lib/model/vocabulary.ts',
	'src/lib/i18n/{fr,en}.ts',
	'src/**/{labels,messages}.ts'
];

/** @typedef {{ regex: string, message: string }} Refusal */

/** @type {Refusal} */
const NODE = {
	regex: '^(node:.*|(fs|path|os|url|child_process|crypto|process|module|worker_threads)(/.*)?)$',
	message: 'Only src/lib/server and src/corpus touch the machine: pass the content in.'
};
/** @type {Refusal} */
const SVELTE = { regex: '^svelte(/|$)|\\.svelte$', message: 'No Svelte here: plain functions.' };
/** @type {Refusal} */
const KIT = {
	regex: '^\\$(app|env|service-worker)(/|$)',
	message: 'No SvelteKit here: pass it in.'
};
/** @type {Refusal} */
const ALIAS = { regex: '^\\$lib(/|$)', message: 'Relative imports: tsx does not know $lib.' };

/**
 * Our folders that the importing one may not reach, by a relative path or by $lib.
 *
 * @param {string[]} folders
 * @param {string} message
 * @returns {Refusal}
 */
function ours(folders, message) {
	return { regex: `^(\\$lib|\\.{1,2})/(.*/)?(${folders.join('|')})(/|$)`, message };
}

/**
 * @param {string[]} files
 * @param {Refusal[]} patterns
 * @param {string[]} [ignores]
 */
function boundary(files, patterns, ignores = []) {
	/** @type {import('eslint').Linter.RuleEntry} */
	const rule = ['error', { patterns }];
	return { files, ignores, rules: { 'no-restricted-imports': rule } };
}

const ABOVE_MODEL = [
	...['charts', 'components', 'server', 'search', 'exercises', 'cite', 'i18n'],
	...['corpus', 'routes']
];
/** text ← numbers ← model: each may use those before it. */
const ONE_WAY = 'Data flows one way: text ← numbers ← model ← server ← routes.';
const CORE = [SVELTE, KIT, ALIAS];

const boundaries = [
	boundary(['src/**'], [NODE], [...TESTS, 'src/lib/server/**', 'src/corpus/**']),
	boundary(['src/lib/model/**'], [NODE, ...CORE, ours(ABOVE_MODEL, ONE_WAY)], TESTS),
	boundary(
		['src/lib/text/**'],
		[NODE, ...CORE, ours(['model', 'numbers', ...ABOVE_MODEL], ONE_WAY)],
		TESTS
	),
	boundary(
		['src/lib/numbers/**'],
		[NODE, ...CORE, ours(['model', ...ABOVE_MODEL], ONE_WAY)],
		TESTS
	),
	boundary(
		['src/lib/charts/**'],
		[NODE, KIT, ours(['server', 'corpus'], 'Charts receive props only.')],
		TESTS
	),
	boundary(['src/corpus/**'], CORE)
];

const refused = [
	{
		selector: 'MemberExpression[property.name="only"]',
		message: 'A forgotten .only silences every other test.'
	}
];

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'static/',
		'test-results/',
		'playwright-report/',
		'**/fixtures/**/*.json'
	]),
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better, also inside Svelte files.
			'no-undef': 'off',
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', ...refused],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			// Our links go through one helper that adds the base path; a build under one is tested.
			'svelte/no-navigation-without-resolve': 'off',
			// Svelte trims the space that begins a block: {' '} is how to keep one.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser }
		}
	},
	{
		// JSDoc has no other way to type a parsed file of unknown shape.
		files: ['scripts/**/*.js', '*.config.js'],
		rules: { '@typescript-eslint/no-explicit-any': 'off' }
	},
	// A describe block is one long function; a table is one long list.
	{ files: TESTS, rules: { 'max-lines-per-function': 'off' } },
	{ files: DATA_TABLES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
	...boundaries
);
