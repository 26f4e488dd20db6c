const UNITS = [
	'',
	'un',
	'deux',
	'trois',
	'quatre',
	'cinq',
	'six',
	'sept',
	'huit',
	'neuf',
	'dix',
	'onze',
	'douze',
	'treize',
	'quatorze',
	'quinze',
	'seize',
	'dix-sept',
	'dix-huit',
	'dix-neuf'
];
const TENS = [
	'',
	'',
	'vingt',
	'trente',
	'quarante',
	'cinquante',
	'soixante',
	'soixante',
	'quatre-vingt',
	'quatre-vingt'
];

/**
 * Writes a whole number in French words, for tests of the parser.
 *
 * @param value 1 to 999 999 999
 * @param reformed true for the spelling of 1990, hyphens everywhere (« vingt-et-un-mille »)
 * @returns the words
 * @example writeFrenchNumber(81, false) // → 'quatre-vingt-un'
 */
export function writeFrenchNumber(value: number, reformed: boolean): string {
	const millions = Math.floor(value / 1e6);
	const thousands = Math.floor(value / 1e3) % 1e3;
	const parts = [
		millions > 0 ? `${belowThousand(millions)} million${millions > 1 ? 's' : ''}` : '',
		thousands > 0 ? (thousands === 1 ? 'mille' : `${belowThousand(thousands)} mille`) : '',
		belowThousand(value % 1e3)
	];
	const words = parts.filter((part) => part !== '').join(' ');
	return reformed ? words.replaceAll(' ', '-') : words;
}

function belowThousand(value: number): string {
	const hundreds = Math.floor(value / 100);
	const rest = value % 100;
	const plural = rest === 0 && hundreds > 1 ? 's' : '';
	const head = hundreds === 0 ? '' : hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent${plural}`;
	return [head, belowHundred(rest)].filter((part) => part !== '').join(' ');
}

function belowHundred(value: number): string {
	if (value < 20) return UNITS[value] ?? '';
	const tens = Math.floor(value / 10);
	const isVigesimal = tens === 7 || tens === 9;
	const units = (value % 10) + (isVigesimal ? 10 : 0);
	const ten = TENS[tens] ?? '';
	if (units === 0) return tens === 8 ? 'quatre-vingts' : ten;
	const joinsWithEt = (units === 1 && tens < 8) || (tens === 7 && units === 11);
	return `${ten}${joinsWithEt ? ' et ' : '-'}${UNITS[units]}`;
}
