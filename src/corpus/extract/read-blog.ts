import { CONTINUE, noise, open } from './layout';
import type { Disposition, LayoutReader, Surroundings } from './layout';
import { isByLine, isDateLine, noiseReason } from './noise-lines';
import type { Profile } from './profile';
import type { Line } from './read-line';

const LONGEST_TITLE = 250;
const LONGEST_PAGE_TITLE = 150;
const POST_END = /lien permanent|permalien|publié dans/i;
const SMALL_START = /^\p{Ll}/u;
const SEPARATOR = /^[-–]$/;
const ENDS_WITH_SEPARATOR = /\S\s+[-–]$/;

/**
 * Reads a blog: a list of posts under a mark, posts separated by « - », or one post.
 *
 * @param profile the layout of the page
 * @returns the reader of its lines
 * @example createBlogReader(profile)(readLine('  • Un titre', 7, true), { next: null, last: null })
 */
export function createBlogReader(profile: Profile): LayoutReader {
	if (profile.hasByLines) return readByLines();
	if (profile.isDashSeparated) return readSeparated();
	return profile.titleMark ? readMarked(profile.titleMark) : readSingle();
}

/** Titles stand under a mark of their own: « • », or « - » after a blank line. */
function readMarked(mark: NonNullable<Profile['titleMark']>): LayoutReader {
	let section: string | null = null;
	let titleComes = false;
	let isStarted = false;
	return (line, { next, last }) => {
		const isMarked = line.marker === mark.marker && line.indent <= mark.indent;
		if (isMarked && line.body === '') {
			titleComes = next !== null && next.marker !== mark.marker;
			return noise('stray-mark');
		}
		if (isMarked || titleComes) {
			titleComes = false;
			isStarted = true;
			return open('post', isMarked ? line.body : line.text, section);
		}
		const reason = noiseReason(line, !isStarted);
		if (reason) return noise(reason);
		if (isDateLine(line.text) && next?.marker === mark.marker) {
			section = line.text;
			return noise('section-heading');
		}
		if (isStarted || (last && !line.afterBlank)) return CONTINUE;
		const isTitle = line.text.length <= LONGEST_PAGE_TITLE && !isWrapped(next);
		return isTitle ? noise('page-title') : open('statement');
	};
}

/** A line that the next one goes on with, in small letters, is text above the first post. */
function isWrapped(next: Line | null): boolean {
	return next !== null && next.marker === null && !next.afterBlank && SMALL_START.test(next.text);
}

/** « - » alone before a post, or at the end of the line before it; twice in a row, an empty post. */
function readSeparated(): LayoutReader {
	let isBetween = false;
	let isStarted = false;
	return (line, around) => {
		const { text } = line;
		if (SEPARATOR.test(text)) {
			const isEmptyPost = isBetween;
			isBetween = true;
			return isEmptyPost ? open('post') : noise('stray-mark');
		}
		const reason = noiseReason(line, !isStarted);
		if (reason) return noise(reason);
		const opens = isBetween || !isStarted;
		const first = !isStarted;
		if (first && isPageTitle(line, around)) return noise('page-title');
		isStarted = true;
		isBetween = ENDS_WITH_SEPARATOR.test(text);
		if (!opens) return CONTINUE;
		return open(
			'post',
			first || !isTitle(line, around) ? null : text.replace(/(?<=\s)[-–]$/, '').trimEnd()
		);
	};
}

/** Titles stand above « Publié le … »; what stands before the first one is the page's own. */
function readByLines(): LayoutReader {
	let isStarted = false;
	return (line, { next }) => {
		const reason = noiseReason(line, !isStarted);
		if (reason) return noise(reason);
		const isTitle = next !== null && isByLine(next.text) && !/[.…]$/.test(line.text);
		if (isTitle) {
			isStarted = true;
			return open('post', line.text);
		}
		return isStarted ? CONTINUE : noise('page-title');
	};
}

/** One post, or a day archive whose posts end with their footer or begin with their date. */
function readSingle(): LayoutReader {
	let section: string | null = null;
	let isBetween = true;
	let isStarted = false;
	return (line, around): Disposition => {
		const reason = noiseReason(line, !isStarted);
		if (reason) {
			if (isStarted && POST_END.test(line.text)) isBetween = true;
			return noise(reason);
		}
		if (isDateLine(line.text)) {
			section = line.text;
			isBetween = true;
			return noise('section-heading');
		}
		if (!isBetween) return CONTINUE;
		isBetween = false;
		isStarted = true;
		return open('post', isTitle(line, around) ? line.text : null, section);
	};
}

function isTitle({ text, marker }: Line, { next }: Surroundings): boolean {
	if (next === null || SEPARATOR.test(next.text)) return text.length < LONGEST_PAGE_TITLE;
	return (
		marker === null && text.length <= LONGEST_TITLE && !/[,;:]$/.test(text) && next.text !== ''
	);
}

function isPageTitle({ text }: Line, { next }: Surroundings): boolean {
	if (text.length > LONGEST_PAGE_TITLE || /[.!?…]$/.test(text)) return false;
	return next !== null && (SEPARATOR.test(next.text) || next.afterBlank);
}
