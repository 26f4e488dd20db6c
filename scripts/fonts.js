// @ts-check
// `npm run fonts`: writes static/fonts/ from the published fonts. Not part of the build: its results
// are in the repository, so that nobody needs it to build the site.
import * as fontkit from 'fontkit';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// @ts-expect-error It has no types.
import subsetFont from 'subset-font';
import { averageWidth, fallbackRules, unicodeRange } from './support/font-rules.js';
import { ROOT } from './support/run.js';

const OUT = join(ROOT, 'static', 'fonts');
const require = createRequire(import.meta.url);
const LICENCES = {
	'newsreader-OFL.txt': require.resolve('@fontsource-variable/newsreader/LICENSE'),
	'public-sans-OFL.txt': require.resolve('@fontsource-variable/public-sans/LICENSE')
};

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** French, English, and the accents of the names that either writes; signs of amounts and dates. */
const LATIN = `${ASCII}\u00a0§«°±²·»×÷ÀÂÄÆÇÉÈÊËÍÎÏÓÔÖÙÛÜàáâãäåæçèéêëíîïñóôöøùúûüŒœŸÿı–—‘’“”…•€−`;
/** Hegedűs (ı, of Pınar, is in LATIN), and what other Hungarian and Turkish names take. */
const LATIN_EXT = 'űőğşİŞ';
/** Short, for it is in every page: what the file lacks of it falls to the next family all the same. */
const LATIN_RANGE = 'U+20-FF, U+131, U+152-153, U+178, U+2000-206F, U+20AC, U+2212';
/** tnum: figures of one width in tables. The rest keeps letters apart, or joined, as drawn. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'tnum', 'lnum', 'rvrn'];
const WEIGHTS = { min: 400, max: 650 };
/** All files together: a reader on a slow line downloads three, at most six. */
const MOST_BYTES = 70_000;

/**
 * @typedef {object} Face
 * @property {string} family
 * @property {'normal' | 'italic'} style
 * @property {string} file name without its extension
 * @property {string} source in the package, with SUBSET for latin or latin-ext
 * @property {number | { min: number, max: number }} weight quotations are italic in one weight only
 */

/** @type {Face[]} */
const FACES = [
	{
		family: 'Newsreader',
		style: 'normal',
		file: 'newsreader',
		source: '@fontsource-variable/newsreader/files/newsreader-SUBSET-wght-normal.woff2',
		weight: WEIGHTS
	},
	{
		family: 'Newsreader',
		style: 'italic',
		file: 'newsreader-italic',
		source: '@fontsource-variable/newsreader/files/newsreader-SUBSET-wght-italic.woff2',
		weight: 400
	},
	{
		family: 'Public Sans',
		style: 'normal',
		file: 'public-sans',
		source: '@fontsource-variable/public-sans/files/public-sans-SUBSET-wght-normal.woff2',
		weight: WEIGHTS
	}
];

/**
 * @param {Face} face
 * @param {'latin' | 'latin-ext'} subset as published: two files, which no tool merges while they vary
 */
function readSource({ source }, subset) {
	return readFileSync(require.resolve(source.replace('SUBSET', subset)));
}

/**
 * Writes one font file and returns the CSS rule that loads it.
 *
 * @param {Face} face
 * @param {'latin' | 'latin-ext'} subset
 */
async function writeSubset(face, subset) {
	const characters = subset === 'latin' ? LATIN : LATIN_EXT;
	const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true };
	const bytes = await subsetFont(readSource(face, subset), characters, {
		...options,
		variationAxes: { wght: face.weight }
	});
	const name = `${face.file}${subset === 'latin' ? '' : '-ext'}.woff2`;
	writeFileSync(join(OUT, name), bytes);
	const weight = typeof face.weight === 'number' ? face.weight : '400 650';
	const rule = `@font-face {
	font-family: '${face.family}';
	font-style: ${face.style};
	font-weight: ${weight};
	font-display: optional;
	src: url('/fonts/${name}') format('woff2');
	unicode-range: ${subset === 'latin' ? LATIN_RANGE : unicodeRange(LATIN_EXT)};
}`;
	return { size: bytes.length, rule };
}

/** The font as drawn at 400, whole, for its metrics. @param {Face} face */
async function measure(face) {
	const options = { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght: 400 } };
	const font = fontkit.create(await subsetFont(readSource(face, 'latin'), null, options));
	if (!('ascent' in font)) throw new Error(`${face.file} holds more than one font`);
	const em = font.unitsPerEm;
	return {
		ascent: font.ascent / em,
		descent: -font.descent / em,
		lineGap: font.lineGap / em,
		width: averageWidth(font)
	};
}

/** @param {{ rules: string[], fallbacks: string[], bytes: number }} made */
function readme({ rules, fallbacks, bytes }) {
	return `# Fonts
Newsreader (serif) and Public Sans (sans), both under the SIL Open Font License (texts beside this file), cut down by \`npm run fonts\` to what French, English and the names in the corpus need: ${bytes} bytes in all. The \`-ext\` files are fetched only by pages with one of « ${LATIN_EXT} ».

Not in the published files: ≈ ≤ ≥ → and raised letters (ᵉ). The next family of the stack draws them. No-break spaces of every width are made by the browser from the space.

\`\`\`css
${rules.join('\n')}
\`\`\`

Local fonts given the measures of ours, so that nothing moves when ours arrive. Stacks: \`Newsreader, 'Newsreader like Georgia', 'Newsreader like Times', 'Newsreader like Noto', Georgia, serif\` and \`'Public Sans', 'Public Sans like Arial', 'Public Sans like Roboto', system-ui, sans-serif\`.

\`\`\`css
${fallbacks.join('\n')}
\`\`\`
`;
}

const rules = [];
const fallbacks = [];
let bytes = 0;
for (const face of FACES) {
	for (const subset of /** @type {const} */ (['latin', 'latin-ext'])) {
		const { size, rule } = await writeSubset(face, subset);
		bytes += size;
		rules.push(rule);
		console.log(`${face.file} ${subset}: ${size} bytes`);
	}
	fallbacks.push(...fallbackRules(face.family, face.style, await measure(face)));
}
if (bytes > MOST_BYTES) throw new Error(`${bytes} bytes of fonts: more than ${MOST_BYTES}`);
for (const [name, file] of Object.entries(LICENCES))
	writeFileSync(join(OUT, name), readFileSync(file));
writeFileSync(join(OUT, 'README.md'), readme({ rules, fallbacks, bytes }));
console.log(`${bytes} bytes in all: static/fonts/`);
