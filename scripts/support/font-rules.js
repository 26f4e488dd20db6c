// @ts-check

/** French prose like that of the site: widths are averaged over the letters that are really read. */
const SAMPLE = `Ce que la Ville consacre, ou consacrerait, aux droits humains, à l’intégration et à l’action internationale. Au dernier Conseil du mandat, deux subventions : à l’Inter-LGBT et à la Maison des journalistes. Porter les crédits de solidarité et de coopération internationales à 0,3 % du budget de la Ville, chaque année. Proposition au Conseil en faveur de vingt associations d’accès aux droits ; l’issue du vote n’est pas dite. Les textes restent à leurs auteurs, et chaque ligne mène à sa source.`;

/**
 * @typedef {object} Metrics in shares of the em
 * @property {number} ascent
 * @property {number} descent positive
 * @property {number} lineGap
 * @property {number} width average advance over SAMPLE
 */

/**
 * Local fonts to stand in, by the names under which systems know them, and their average advance
 * over SAMPLE in shares of the em. Georgia was measured on Gelasio and Times and Arial on
 * Liberation, which were drawn to the same advances; Roboto and Noto Serif are Android's own.
 *
 * @type {Record<string, { like: string, local: string[], width: number }[]>}
 */
const STAND_INS = {
	'Newsreader normal': [
		{ like: 'Georgia', local: ['Georgia', 'Gelasio'], width: 0.42648 },
		{ like: 'Times', local: ['Times New Roman', 'Liberation Serif'], width: 0.39028 },
		{ like: 'Noto', local: ['Noto Serif'], width: 0.46056 }
	],
	'Newsreader italic': [
		{ like: 'Georgia', local: ['Georgia Italic', 'Gelasio Italic'], width: 0.43374 },
		{
			like: 'Times',
			local: ['Times New Roman Italic', 'Liberation Serif Italic'],
			width: 0.39517
		},
		{ like: 'Noto', local: ['Noto Serif Italic'], width: 0.44981 }
	],
	'Public Sans normal': [
		{ like: 'Arial', local: ['Arial', 'Helvetica', 'Liberation Sans'], width: 0.43224 },
		{ like: 'Roboto', local: ['Roboto'], width: 0.42875 }
	]
};

/**
 * @param {import('fontkit').Font} font
 * @returns {number} average advance over SAMPLE, in shares of the em
 */
export function averageWidth(font) {
	const points = [...SAMPLE].map((character) => character.codePointAt(0) ?? 0);
	const widths = points.map((point) => font.glyphForCodePoint(point).advanceWidth);
	return widths.reduce((sum, width) => sum + width, 0) / widths.length / font.unitsPerEm;
}

/** @param {number} share @example percent(0.95734) // → '95.73%' */
function percent(share) {
	return `${(share * 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}

/**
 * Rules that give local fonts the advances and line heights of ours.
 * CSS Fonts 5: the overrides count in the em after size-adjust, hence the division.
 *
 * @param {string} family
 * @param {'normal' | 'italic'} style
 * @param {Metrics} ours
 * @returns {string[]}
 */
export function fallbackRules(family, style, { ascent, descent, lineGap, width }) {
	return (STAND_INS[`${family} ${style}`] ?? []).map((standIn) => {
		const size = width / standIn.width;
		return `@font-face {
	font-family: '${family} like ${standIn.like}';
	font-style: ${style};
	src: ${standIn.local.map((name) => `local('${name}')`).join(', ')};
	size-adjust: ${percent(size)};
	ascent-override: ${percent(ascent / size)};
	descent-override: ${percent(descent / size)};
	line-gap-override: ${percent(lineGap / size)};
}`;
	});
}

/**
 * @param {string} characters
 * @returns {string} as `unicode-range` writes them
 * @example unicodeRange('ğű') // → 'U+11F, U+171'
 */
export function unicodeRange(characters) {
	const points = [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0);
	const sorted = points.sort((a, b) => a - b);
	return sorted.map((point) => `U+${point.toString(16).toUpperCase()}`).join(', ');
}
