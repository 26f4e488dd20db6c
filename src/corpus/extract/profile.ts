import { beginsWithVerb } from './leaf-measures';
import { isByLine, isDateLine, noiseReason } from './noise-lines';
import type { DocumentKind } from './records';
import type { Line } from './read-line';

/** What the beginning of a document tells of its layout. */
export interface Profile {
	/** Mark of the titles of a blog list, or null. */
	titleMark: { marker: string; indent: number } | null;
	/** A blog whose posts are separated by « - » alone or at the end of a line. */
	isDashSeparated: boolean;
	/** Posts have their date, and who wrote them, on a line below their title. */
	hasByLines: boolean;
	/** Lines are whole paragraphs: a line break ends one. */
	isUnwrapped: boolean;
	/** Numbered lines are titles of sections that hold bullets. */
	numbersAreSections: boolean;
	/** Short lines that come back on every page. */
	furniture: ReadonlySet<string>;
	kind: DocumentKind;
}

interface Group {
	marker: string;
	indent: number;
	count: number;
	afterBlank: number;
	titles: number;
}

const NUMBERED = /^\d{1,3}\s?(?:[-–.)°:]|\s-)\s?\S/;
/** « 2. Les recettes », « 3) Notre méthode »: a part of a report; a measure begins with its verb. */
const NAMED_SECTION = /^\d{1,2}\s?[-–.)°]\s?(?:L(?:es?|a) |L['’]|Nos? |Notre |Une? )[^.!?;]{2,80}$/;
const PROGRAMME_WORDS =
	/programme|notre plan|nos propositions|nous (?:proposons|créerons|ferons|mettrons|voulons|nous engageons)|élections? municipales?|mesures?\b|tête de liste/i;
const BLOG_WORDS =
	/\bj['’](?:ai|étais)\b|\bje (?:suis|me|remercie|salue)\b|(?:^|\s)[@#]\w|lire la suite|publié (?:le|dans)/i;
const COMMUNIQUE_WORDS = /communiqué|contacts? presse|pour diffusion/i;
const END_DASH = /\S\s+[-–]$/;
const COMMUNIQUE_HEAD = 12;
const REPEATS = 3;
const LONGEST_TITLE = 120;
/** From this share of lines with a body of its own, a mark is one of titles even without blank lines. */
const TITLE_SHARE = 0.8;
const LONGEST_FURNITURE = 80;
/** A column of amounts is no running header. */
const HAS_LETTER = /\p{L}/u;
/** Nor are the lines of a price list: « 15 ans 45 € ». */
const SIGNS = /[€%]/;
const LONG_LINE = 140;

/**
 * Reads the layout of a document from its first lines.
 *
 * @param lines its first non-blank lines
 * @returns what the readers need to know; never throws
 * @example profileOf([readLine('• Un titre', 1, true), readLine('Un corps.', 3, true)]).kind // → 'blog'
 */
export function profileOf(lines: Line[]): Profile {
	const groups = groupMarkers(lines);
	const titleMark = chooseTitleMark(groups);
	const lone = lines.filter(({ text }) => /^[-–]$/.test(text)).length;
	const atEnd = lines.filter(({ text }) => END_DASH.test(text)).length;
	const bullets = groups.reduce((sum, { count }) => sum + count, 0);
	const isDashSeparated = lone + atEnd >= 2 && bullets <= lone + atEnd && titleMark?.marker !== '•';
	const isBlogList = isDashSeparated || titleMark !== null;
	return {
		titleMark,
		isDashSeparated,
		hasByLines: lines.some((line, index) => isByLine(line.text) && isBelowTitle(lines[index - 1])),
		isUnwrapped: median(lines.map(({ text }) => text.length)) > LONG_LINE || mostlyEnded(lines),
		numbersAreSections: numbersAreSections(lines),
		furniture: findFurniture(lines),
		kind: kindOf(lines, { isBlogList, bullets })
	};
}

/** A title is short and ends no sentence; the footer of a post stands below its last sentence. */
const isBelowTitle = (line: Line | undefined): boolean =>
	line !== undefined && line.text.length <= LONGEST_TITLE && !/[.…]$/.test(line.text);

function groupMarkers(lines: Line[]): Group[] {
	const groups = new Map<string, Group>();
	for (const [index, line] of lines.entries()) {
		if (line.marker === null || line.body === '') continue;
		const { marker, indent } = line;
		const key = `${marker}${indent}`;
		const group = groups.get(key) ?? { marker, indent, count: 0, afterBlank: 0, titles: 0 };
		groups.set(key, group);
		group.count++;
		if (line.afterBlank) group.afterBlank++;
		if (isTitleOf(line, lines[index + 1])) group.titles++;
	}
	return [...groups.values()];
}

/** « Lire la suite » or an image stands where the body would. */
const LEADS_ON: ReadonlySet<string> = new Set(['read-more', 'image-name']);

/** A title is followed by its body: text without a mark, indented or after a blank line. */
function isTitleOf(title: Line, next: Line | undefined): boolean {
	if (!next) return true;
	if (next.marker !== null) return false;
	const isLonger = title.text.length <= LONGEST_TITLE && next.text.length > title.text.length;
	const isBody =
		next.afterBlank ||
		next.indent > title.indent ||
		isLonger ||
		/[.!?…]$/.test(title.text) ||
		(/[.!?…]$/.test(next.text) && !/[,;:]$/.test(title.text)) ||
		LEADS_ON.has(noiseReason(next, false) ?? '');
	return isBody && /^[^a-zà-ÿ]/.test(next.text);
}

/** The mark of titles: most of its lines stand after a blank line and have a body of their own. */
function chooseTitleMark(groups: Group[]): Profile['titleMark'] {
	const titles = groups.filter(({ count, afterBlank, titles }) => {
		const standApart = afterBlank * 2 > count && titles * 2 > count;
		return standApart || (count > 1 && titles >= count * TITLE_SHARE);
	});
	const [best] = titles.sort((a, b) => a.indent - b.indent || b.titles - a.titles);
	return best ? { marker: best.marker, indent: best.indent } : null;
}

function numbersAreSections(lines: Line[]): boolean {
	const numbered = lines.flatMap(({ text }, index) => (NUMBERED.test(text) ? [index] : []));
	const beforeBullet = numbered.filter((index) => lines[index + 1]?.marker);
	if (beforeBullet.length * 2 >= Math.max(1, numbered.length)) return true;
	return (
		numbered.length > 1 && numbered.every((index) => NAMED_SECTION.test(lines[index]?.text ?? ''))
	);
}

function findFurniture(lines: Line[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { text, marker } of lines) {
		const key = furnitureKey(text);
		if (key.length > LONGEST_FURNITURE || marker !== null || /[.!?]$/.test(text)) continue;
		if (!HAS_LETTER.test(key) || SIGNS.test(text)) continue;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= REPEATS).map(([key]) => key));
}

/**
 * What a running header keeps from page to page: its words without its number.
 *
 * @param text a line
 * @returns the line with every number replaced, wide gaps closed
 * @example furnitureKey('Notre ville 12') // → 'Notre ville 0'
 */
export function furnitureKey(text: string): string {
	return text.replace(/\d+/g, '0').replace(/\s{2,}/g, ' ');
}

function areMeasures(lines: Line[]): boolean {
	const bullets = lines.filter(({ marker, body }) => marker !== null && body !== '');
	return bullets.filter(({ body }) => beginsWithVerb(body)).length * 2 >= bullets.length;
}

function kindOf(
	lines: Line[],
	{ isBlogList, bullets }: { isBlogList: boolean; bullets: number }
): DocumentKind {
	const head = lines
		.slice(0, COMMUNIQUE_HEAD)
		.map(({ text }) => text.slice(0, 400))
		.join('\n');
	const sample = lines
		.slice(0, 200)
		.map(({ text }) => text.slice(0, 400))
		.join('\n');
	const images = lines.filter((line) => noiseReason(line, true) === 'image-name').length;
	const isProgramme = PROGRAMME_WORDS.test(head) && !BLOG_WORDS.test(sample);
	const holdsMeasures = images === 0 && bullets >= 2 && (isProgramme || areMeasures(lines));
	if (isBlogList && !holdsMeasures) return 'blog';
	if (bullets < 3 && COMMUNIQUE_WORDS.test(head)) return 'communique';
	if (bullets < 3 && lines.some(({ text }) => isDateLine(text))) return 'blog';
	const numbered = lines.filter(({ text }) => NUMBERED.test(text)).length;
	if (bullets + numbered >= 3 && images === 0) return 'programme';
	if (BLOG_WORDS.test(sample) && !PROGRAMME_WORDS.test(head)) return 'blog';
	return images > 0 ? 'blog' : 'programme';
}

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Lines that end their sentence are paragraphs, wrapped ones seldom do. */
function mostlyEnded(lines: Line[]): boolean {
	const long = lines.filter(({ text }) => text.length > 30);
	return long.filter(({ text }) => /[.!?…:;»”"]$/.test(text)).length * 4 > long.length * 3;
}
