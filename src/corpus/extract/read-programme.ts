import {
	headingWords,
	isCutSentence,
	isMarkedHeading,
	isNumberedHeading,
	isPlainHeading
} from './headings';
import { CONTINUE, noise, open } from './layout';
import type { Disposition, LayoutReader, Surroundings } from './layout';
import { beginsWithVerb, isLeafMeasure } from './leaf-measures';
import { noiseReason } from './noise-lines';
import { furnitureKey } from './profile';
import type { Profile } from './profile';
import type { Line } from './read-line';

const EXPLICIT_MEASURE =
	/^(?:mesure|proposition|engagement|action)\s*(?:n[°o]\s?)?\d{1,3}\s*(?:[-–—.:)]|$|\s)/i;
/** « 1.2 Construire »: a measure with its number in two parts. */
const DECIMAL_MEASURE = /^\d{1,2}\.\d{1,2}\.?(?:\s*[-–—:])?\s+(?=[\p{Lu}«])/u;
const NUMBERED_MEASURE = /^\d{1,3}\s?(?:[-–—.)°]|\s[-–—])\s*(?=[^\d\s])/;
const BOLD_TITLE = /^\*\*([^*]+)\*\*\s*[-–—:]\s*\S/;
/** « ### » and « ** » before a numbered measure. */
const MARKS = /^(?:#{1,6}\s+|\*\*(?=(?:mesure|proposition|engagement|action)\s))/i;
const ENDED = /[.!?…»”")]$/;
const SMALL_START = /^[a-zà-öø-ÿœ,;.)»%€]/;
const WORD_CUT = /\p{L}[-\u00ad]$/u;
const FRONT_MATTER_KEY = /^[\w-]+\s*:/;
const NESTED_INDENT = 2;
const LONGEST_TITLE = 120;

interface State {
	section: string | null;
	isStarted: boolean;
	/** The mark and indent of the measures at hand: what is deeper belongs to them. */
	level: { marker: string; indent: number } | null;
	/** The open measure is a numbered title whose text follows in paragraphs of its own. */
	awaitsBody: boolean;
	/** 0 before, 1 inside, 2 after a YAML header. */
	header: 0 | 1 | 2;
}

/**
 * Reads a programme: measures under marks or numbers, paragraphs, headings, page furniture.
 *
 * @param profile the layout of the document
 * @returns the reader of its lines
 * @example createProgrammeReader(profile)(readLine('- Créer un fonds', 3, true), { next: null, last: null })
 */
export function createProgrammeReader(profile: Profile): LayoutReader {
	const state: State = {
		section: null,
		isStarted: false,
		level: null,
		awaitsBody: false,
		header: 0
	};
	return (line, around) => {
		const disposition =
			readHeader(state, line, around) ??
			readNoise(state, profile, line) ??
			readMeasure(state, profile, line, around) ??
			readParagraph(state, profile, line, around);
		if (disposition.to === 'open') state.isStarted = true;
		return disposition;
	};
}

function readHeader(state: State, line: Line, { next }: Surroundings): Disposition | null {
	const isFence = /^---+$/.test(line.text);
	if (state.header === 0) {
		const begins = isFence && next !== null && FRONT_MATTER_KEY.test(next.text);
		state.header = begins ? 1 : 2;
		return begins ? noise('front-matter') : null;
	}
	if (state.header === 2) return null;
	if (isFence || line.text === '...') state.header = 2;
	return noise('front-matter');
}

function readNoise(state: State, profile: Profile, line: Line): Disposition | null {
	if (line.marker !== null && line.body !== '') return null;
	const reason = noiseReason(line, !state.isStarted);
	if (reason === 'link' && !state.isStarted) return noise('cover-page');
	if (reason && reason !== 'tags') return noise(reason);
	const isFurniture =
		profile.furniture.has(furnitureKey(line.text)) && !EXPLICIT_MEASURE.test(line.text);
	return isFurniture ? noise('page-furniture') : null;
}

function readMeasure(
	state: State,
	profile: Profile,
	line: Line,
	around: Surroundings
): Disposition | null {
	if (line.marker !== null && line.body !== '') return readBullet(state, profile, line, around);
	const text = line.text.replace(MARKS, '');
	const bold = BOLD_TITLE.exec(text);
	if (bold) return openMeasure(state, bold[1]?.trim() ?? null);
	if (isLeafMeasure(line, around.next)) {
		const leaf = openMeasure(state, headingWords(text));
		state.awaitsBody = true;
		state.level = null;
		return leaf;
	}
	const isHeading = isNumberedHeading(line, around.next);
	const isDecimal = DECIMAL_MEASURE.test(text) && !around.next?.marker;
	const isExplicit = EXPLICIT_MEASURE.test(text) || isDecimal;
	const isTitled = line.text.startsWith('#');
	if (!isExplicit && (isTitled || !NUMBERED_MEASURE.test(text))) return null;
	if (!isExplicit && (profile.numbersAreSections || isHeading)) return null;
	if (!isExplicit && !line.afterBlank && !isSettled(around.last) && !profile.isUnwrapped)
		return null;
	const isTitle =
		text.length <= LONGEST_TITLE && !/[.;]$/.test(text) && !isWrapped(text, around.next);
	const disposition = openMeasure(state, isTitle ? headingWords(text.replaceAll('**', '')) : null);
	state.awaitsBody = isTitle;
	state.level = null;
	return disposition;
}

/** A line that the next one goes on with is no title, however short. */
function isWrapped(text: string, next: Line | null): boolean {
	if (next === null || next.afterBlank || next.marker !== null) return false;
	return SMALL_START.test(next.text) || WORD_CUT.test(text) || isCutSentence(text);
}

function readBullet(
	state: State,
	profile: Profile,
	line: Line,
	{ last, next }: Surroundings
): Disposition {
	const { level } = state;
	const marker = line.marker ?? '';
	if (level && last) {
		const isDeeper = line.indent >= level.indent + NESTED_INDENT;
		const isOther = marker !== level.marker;
		const listsParts =
			last.text.endsWith(':') || (isOther && last.marker !== null && last.marker !== level.marker);
		const isPart = listsParts
			? isDeeper || (isOther && line.indent >= level.indent)
			: isDeeper && isOther;
		if (isPart && !(isDeeper && beginsWithVerb(line.body))) return CONTINUE;
	}
	state.level = { marker, indent: line.indent };
	const bold = /^\*\*([^*]+)\*\*/.exec(line.body);
	const disposition = openMeasure(
		state,
		bold?.[1]
			?.trimEnd()
			.replace(/[:.–-]$/, '')
			.trim() ?? null
	);
	if (bold || !isTitleWithBody(profile, line, next)) return disposition;
	state.awaitsBody = true;
	return open('measure', line.body, state.section);
}

/** A short bullet that a paragraph explains, in a document where most bullets are so. */
function isTitleWithBody({ titleMark }: Profile, line: Line, next: Line | null): boolean {
	if (titleMark?.marker !== line.marker || titleMark.indent !== line.indent) return false;
	if (next === null || next.marker !== null || isPlainHeading(next, null)) return false;
	return (
		line.body.length <= LONGEST_TITLE && !/[.;,:]$/.test(line.body) && !isCutSentence(line.body)
	);
}

function openMeasure(state: State, heading: string | null): Disposition {
	state.awaitsBody = false;
	return open('measure', heading, state.section);
}

function readParagraph(
	state: State,
	profile: Profile,
	line: Line,
	{ next, last }: Surroundings
): Disposition {
	const { text } = line;
	if (last && continuesSentence(line, last)) return CONTINUE;
	const mayHead = line.afterBlank || last === null || profile.isUnwrapped || ENDED.test(last.text);
	const isNumbered =
		mayHead &&
		(isNumberedHeading(line, next) || (profile.numbersAreSections && isShortNumber(text)));
	if (isMarkedHeading(text) || isNumbered || (mayHead && isPlainHeading(line, next))) {
		state.level = null;
		state.awaitsBody = false;
		state.section = headingWords(text);
		return noise(
			state.isStarted || next?.marker || text.startsWith('#') ? 'section-heading' : 'cover-page'
		);
	}
	if (state.awaitsBody && last) return CONTINUE;
	if (last && !line.afterBlank && !profile.isUnwrapped) return CONTINUE;
	state.level = null;
	// Words of the cover head no paragraph.
	if (!state.isStarted) state.section = null;
	return open('statement', null, state.section);
}

function isShortNumber(text: string): boolean {
	return NUMBERED_MEASURE.test(text) && text.length <= LONGEST_TITLE && !/[.;]$/.test(text);
}

/** A sentence cut by a page, a link or the extraction goes on in small letters. */
function continuesSentence(line: Line, last: Line): boolean {
	if (WORD_CUT.test(last.text) && SMALL_START.test(line.text)) return true;
	if (isCutSentence(last.text)) return true;
	return SMALL_START.test(line.text) && !/[.!?]$/.test(last.text);
}

function isSettled(last: Line | null): boolean {
	return last === null || ENDED.test(last.text);
}
