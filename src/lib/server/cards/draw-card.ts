import type { MainSide } from '../entry';
import type { CardText } from './card-text';
import { FACES, measure, settable } from './fonts';
import type { Face } from './fonts';

/** What the networks that show a card ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Colours of the light scheme (src/app.css). */
const COLOURS = {
	paper: '#fbfaf6',
	leaf: '#ffffff',
	ink: '#1b1a17',
	soft: '#5d594f',
	rule: '#ddd8cb',
	record: '#1d4f7c',
	programme: '#8a5200'
} as const;
type Colour = keyof typeof COLOURS;

const MARGIN = 64;
const GUTTER = CARD_WIDTH / 2;
const COLUMN = { record: MARGIN + 36, programme: GUTTER + 36 } as const;
const COLUMN_WIDTH = GUTTER - MARGIN - 72;
const TOP = 118;
const BOTTOM = 556;

interface TextBox {
	x: number;
	/** Baseline of the first line. */
	y: number;
	width: number;
	size: number;
	face: Face;
	colour: Colour;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
/** A raised e is in no font of the cards: it is set as one. */
const RAISED = '<tspan baseline-shift="super" font-size="60%">e</tspan>';

const escapeText = (text: string): string =>
	settable(text)
		.replace(/[&<"]/g, (char) => ESCAPES[char] ?? char)
		.replaceAll('ᵉ', RAISED);

/**
 * Breaks a text at ordinary spaces into lines no wider than the box, of widths as even as can be:
 * a title with one word on its last line looks broken.
 */
export function wrapEvenly(text: string, { width, size, face }: TextBox): string[] {
	const words = text.split(' ');
	const wrap = (limit: number) =>
		words.reduce<string[]>((lines, word) => {
			const last = lines.at(-1);
			const joined = last === undefined ? word : `${last} ${word}`;
			const fits = last === undefined || measure(joined, face, size) <= limit;
			return fits ? [...lines.slice(0, -1), joined] : [...lines, word];
		}, []);
	const count = wrap(width).length;
	let limit = width;
	while (limit > width / 2 && wrap(limit - 12).length === count) limit -= 12;
	return wrap(limit);
}

/** The largest size at which a text takes at most so many lines. */
function fitted(text: string, box: TextBox, mostLines: number): { box: TextBox; lines: string[] } {
	const lines = wrapEvenly(text, box);
	const isNarrow = lines.every((line) => measure(line, box.face, box.size) <= box.width);
	if ((lines.length <= mostLines && isNarrow) || box.size <= 24) return { box, lines };
	return fitted(text, { ...box, size: box.size - 2 }, mostLines);
}

const lineOf = (text: string, { x, y, size, face, colour }: TextBox): string =>
	`<text x="${x}" y="${y}" font-family="${FACES[face].family}" font-weight="${FACES[face].weight}" font-size="${size}" fill="${COLOURS[colour]}">${escapeText(text)}</text>`;

const drawLines = (lines: string[], box: TextBox): string =>
	lines.map((line, i) => lineOf(line, { ...box, y: box.y + i * box.size * 1.14 })).join('');

/** The sheet, the gutter, and the rule of each side: solid for the record, double for the programme. */
function drawBook(rulesAt: number): string {
	const { leaf, rule, record, programme } = COLOURS;
	const line = (x: number, y: number, colour: string, height: number) =>
		`<path fill="${colour}" d="M${x} ${y}h${COLUMN_WIDTH}v${height}h-${COLUMN_WIDTH}z"/>`;
	return [
		`<path fill="${leaf}" stroke="${rule}" stroke-width="2" d="M${MARGIN} ${TOP}H${CARD_WIDTH - MARGIN}V${BOTTOM}H${MARGIN}z"/>`,
		`<path stroke="${rule}" stroke-width="2" d="M${GUTTER} ${rulesAt}V${BOTTOM}"/>`,
		line(COLUMN.record, rulesAt, record, 8),
		line(COLUMN.programme, rulesAt, programme, 3),
		line(COLUMN.programme, rulesAt + 6, programme, 3)
	].join('');
}

function drawPage(text: CardText, side: MainSide, from: number): string {
	const { title, large, small } = text.pages[side];
	const box = (y: number, size: number, face: Face, colour: Colour): TextBox => {
		return { x: COLUMN[side], y, width: COLUMN_WIDTH, size, face, colour };
	};
	const parts = title === null ? [] : [lineOf(title, box(from + 48, 28, 'strong', side))];
	let y = from + 48;
	if (large !== null) {
		const top = box(y, text.title === null ? 84 : 60, 'serif', 'ink');
		const { box: set, lines } = fitted(large, top, 2);
		parts.push(drawLines(lines, { ...set, y: y + set.size * 1.2 }));
		y += set.size * (1.14 * lines.length + 0.1);
	}
	if (small !== null) parts.push(lineOf(small, box(y + 48, 28, 'sans', 'soft')));
	return parts.join('');
}

/**
 * A card as two facing pages.
 *
 * @param text what it says
 * @returns an SVG of 1200 × 630, for the rasteriser
 */
export function drawCard(text: CardText): string {
	const wide = CARD_WIDTH - 2 * MARGIN;
	const head = { x: MARGIN, y: 84, width: wide, size: 30, face: 'serif', colour: 'ink' } as const;
	const kickerWidth = measure(text.kicker, 'sans', 26);
	const kicker = { ...head, x: CARD_WIDTH - MARGIN - kickerWidth, size: 26, face: 'sans' } as const;
	const titleBox: TextBox = { ...head, x: COLUMN.record, width: wide - 72, size: 62, y: 0 };
	const title = text.title === null ? null : fitted(text.title, titleBox, 4);
	const titleHeight = title ? title.lines.length * title.box.size * 1.14 + 60 : 36;
	const isBlank = Object.values(text.pages).every(({ large, small }) => !large && !small);
	// A short title leaves room: the pages below start no higher than what they hold needs.
	const rulesAt = Math.max(TOP + titleHeight, title ? (isBlank ? 440 : 330) : 0);
	const titleY = title ? TOP + (rulesAt - TOP - titleHeight) / 2 + 30 + title.box.size * 0.86 : 0;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
		`<path fill="${COLOURS.paper}" d="M0 0H${CARD_WIDTH}V${CARD_HEIGHT}H0z"/>`,
		lineOf('En regard', { ...head, size: 40 }),
		lineOf(text.kicker, { ...kicker, colour: 'soft' }),
		drawBook(rulesAt),
		title ? drawLines(title.lines, { ...title.box, y: titleY }) : '',
		drawPage(text, 'record', rulesAt),
		drawPage(text, 'programme', rulesAt),
		lineOf(text.foot, { ...head, y: 600, size: 24, face: 'sans', colour: 'soft' }),
		'</svg>'
	].join('');
}
