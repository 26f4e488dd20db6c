import type { FoundQualifier, FoundUnit } from './found-figure';
import { readFraction } from './fractions';
import { readNoun } from './nouns';
import { readNumeral } from './numeral';
import { isDigitAt } from './digits';
import { readUnit } from './units';

/** A quantity that is not « number + unit »: a fraction, a share, a ratio, a vague plural. */
export interface SpecialFigure {
	start: number;
	end: number;
	value: number | null;
	unit: FoundUnit;
	qualifier: FoundQualifier;
	of?: string;
}

const SHARE_NEXT =
	/(?= (?:des?|du|d')[ a-zà-ÿ'])(?! d'heure| de million| de milliard| d'un million| d'un milliard| de finale| de tour| de siècle| des temps| de confiance)/;
const SHARE = new RegExp(
	`(?:(?:(un|le|deux|les deux)[ -]tiers)|(?:(un|le|trois|les trois)[ -]quarts?)|(un|le|deux|trois|quatre) (cinquièmes?|dixièmes?)|((?:la |une )?moitié))(?![a-zà-ÿ])${SHARE_NEXT.source}`,
	'y'
);
const PLURAL_SHARE =
	/(deux[ -]tiers|trois[ -]quarts)(?![a-zà-ÿ])(?! d'heure| (?:de |d'un )(?:million|milliard))/y;
const SLASHED = /(\d) ?\/ ?(\d{1,2})(?= (?:des?|du|d')[ a-zà-ÿ])/y;
const TIMES = / fois (moins|plus)(?![a-zà-ÿ])/y;
const BY =
	/(multipli|divis)(?:er|é|ée|és|ées|e|ent|era|erons|eront|ant|ons|ait|ation|ion) (?:[a-zà-ÿ']+ ){0,4}?par (?=[a-z\d])/y;
const MULTIPLE = /(doubl|tripl|quadrupl)(?:er|era|erons|eront|é|ée|és|ées)(?![a-zà-ÿ])/y;
const MULTIPLES: Record<string, number> = { doubl: 2, tripl: 3, quadrupl: 4 };
const VAGUE =
	/(?:(?:des|quelques|plusieurs|nombreuses|de|par|ces|les|nos) )?(?:(?:dizaines|centaines|milliers)(?: de (?:milliers|millions|milliards))?|millions|milliards)(?![a-zà-ÿ])/y;
/** « une note de 7 sur 10 » is a mark, no part of anything. */
const MARK_BEFORE = /(?:notes?|scores?|moyennes?)(?: [a-zà-ÿ']+)?(?: de| à| :)? $/;
const MARK_CONTEXT = 30;
const PERCENT = 100;
/** First letters of « un tiers », « la moitié »; « doubler », « divisé »; « des dizaines », « plusieurs ». */
const SHARE_FIRST = 'ultdqm';
const MULTIPLE_FIRST = 'mdtq';
const VAGUE_FIRST = 'dqpnclm';

/**
 * Reads a quantity of another shape than number and unit, at the index where it begins.
 *
 * @param text prepared text
 * @param at index of its first character
 * @returns the quantity, or null when none begins there; never throws
 * @example readSpecial('deux fois moins', 0) // → { value: 0.5, unit: 'ratio', qualifier: 'ratio-of', … }
 */
export function readSpecial(text: string, at: number): SpecialFigure | null {
	if (isDigitAt(text, at)) return readSur(text, at) ?? readSlashed(text, at) ?? readTimes(text, at);
	const first = text.charAt(at);
	return (
		readSur(text, at) ??
		(SHARE_FIRST.includes(first) ? readShare(text, at) : null) ??
		(MULTIPLE_FIRST.includes(first) ? readMultiple(text, at) : null) ??
		readTimes(text, at) ??
		(VAGUE_FIRST.includes(first) ? readVague(text, at) : null)
	);
}

function readSur(text: string, start: number): SpecialFigure | null {
	const fraction = readFraction(text, start);
	if (!fraction || MARK_BEFORE.test(text.slice(Math.max(0, start - MARK_CONTEXT), start)))
		return null;
	const value = (fraction.part / fraction.whole) * PERCENT;
	return { start, end: fraction.end, value, unit: 'percent', qualifier: 'exact' };
}

function readSlashed(text: string, start: number): SpecialFigure | null {
	SLASHED.lastIndex = start;
	const slashed = SLASHED.exec(text);
	const value = slashed ? Number(slashed[1]) / Number(slashed[2]) : 1;
	return value < 1
		? { start, end: SLASHED.lastIndex, value, unit: 'share', qualifier: 'exact' }
		: null;
}

function readShare(text: string, start: number): SpecialFigure | null {
	PLURAL_SHARE.lastIndex = start;
	const plural = PLURAL_SHARE.exec(text);
	if (plural) {
		const value = plural[0].startsWith('d') ? 2 / 3 : 3 / 4;
		return { start, end: PLURAL_SHARE.lastIndex, value, unit: 'share', qualifier: 'exact' };
	}
	SHARE.lastIndex = start;
	const found = SHARE.exec(text);
	if (!found) return null;
	return {
		start,
		end: SHARE.lastIndex,
		value: shareValue(found),
		unit: 'share',
		qualifier: 'exact'
	};
}

function shareValue([, thirds, quarters, small, kind = '']: string[]): number {
	if (thirds) return thirds.endsWith('deux') ? 2 / 3 : 1 / 3;
	if (quarters) return quarters.endsWith('trois') ? 3 / 4 : 1 / 4;
	if (!small) return 1 / 2;
	const parts = { un: 1, le: 1, deux: 2, trois: 3, quatre: 4 }[small] ?? 1;
	return parts / (kind.startsWith('c') ? 5 : 10);
}

function readMultiple(text: string, start: number): SpecialFigure | null {
	MULTIPLE.lastIndex = start;
	const multiple = MULTIPLE.exec(text);
	const known = MULTIPLES[multiple?.[1] ?? ''];
	if (known !== undefined) return ratio(start, MULTIPLE.lastIndex, known);
	BY.lastIndex = start;
	const by = BY.exec(text);
	const numeral = by ? readNumeral(text, BY.lastIndex) : null;
	if (!by || !numeral || numeral.kind === 'approximator' || numeral.value === 0) return null;
	return ratio(start, numeral.end, by[1] === 'divis' ? 1 / numeral.value : numeral.value);
}

/** « deux fois moins ». */
function readTimes(text: string, start: number): SpecialFigure | null {
	const numeral = readNumeral(text, start);
	if (!numeral || numeral.kind === 'approximator' || numeral.value === 0) return null;
	TIMES.lastIndex = numeral.end;
	const times = TIMES.exec(text);
	if (!times) return null;
	return ratio(start, TIMES.lastIndex, times[1] === 'moins' ? 1 / numeral.value : numeral.value);
}

function ratio(start: number, end: number, value: number): SpecialFigure {
	return { start, end, value, unit: 'ratio', qualifier: 'ratio-of' };
}

const SOME_TIME =
	/(?:quelques|plusieurs) (?=(?:jours|semaines|mois|années|ans|heures)(?![a-zà-ÿ]))/y;

function readVague(text: string, start: number): SpecialFigure | null {
	SOME_TIME.lastIndex = start;
	const time = SOME_TIME.test(text) ? readUnit(text, SOME_TIME.lastIndex) : null;
	if (time)
		return { start, end: time.end, value: null, unit: time.unit, qualifier: 'vague', of: time.of };
	VAGUE.lastIndex = start;
	if (!VAGUE.test(text)) return null;
	const end = VAGUE.lastIndex;
	const link = text.startsWith(" d'", end) ? 3 : text.startsWith(' de ', end) ? 4 : 0;
	const unit = readUnit(text, end) ?? (link > 0 ? readUnit(text, end + link) : null);
	if (unit)
		return { start, end: unit.end, value: null, unit: unit.unit, qualifier: 'vague', of: unit.of };
	const noun = readNoun(text, end, true);
	return {
		start,
		end: noun?.end ?? end,
		value: null,
		unit: 'count',
		qualifier: 'vague',
		of: noun?.of
	};
}
