import { wrapText } from '../../charts/common/text-fit';
import { textOf } from './facing-drawing';

const WIDTH = 960;
const GAP = 48;
const COLUMN = (WIDTH - GAP) / 2;
/** Room for the words of an entry, then one column for each question. */
const LABEL = COLUMN * 0.44;
const LABEL_SIZE = 13;
const LINE = 17;
const MARK = 18;
const HEAD = 74;

/** A drawing and how high it is. */
interface Drawn {
	markup: string;
	height: number;
}

const cellsOf = (row: string): string[] =>
	[...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell);

const middleOf = (x: number, index: number, count: number): number =>
	x + LABEL + ((COLUMN - LABEL) / count) * (index + 0.5);

/** Who is asked, then each question with how many answer it. */
function drawHead(table: string, x: number): string {
	const [who = '', voice = ''] = textOf(
		/<caption>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''
	).split(/, (.*)/);
	const side = /^<table class="precise ([rp])/.exec(table)?.[1] ?? 'r';
	const questions = [...table.matchAll(/<th scope="col">([\s\S]*?)<\/th>/g)].slice(1);
	const words = questions.map(([, html = ''], index) => {
		const [question = '', count = ''] = html.split('<span');
		const at = middleOf(x, index, questions.length);
		return [
			`<text class="m" font-size="11" x="${at}" y="50">${textOf(question)}</text>`,
			`<text class="soft m" font-size="11" x="${at}" y="65">${textOf(`<span${count}`)}</text>`
		].join('');
	});
	const title = `<text x="${x}" y="24"><tspan class="${side} b">${who}</tspan>, ${voice}</text>`;
	return title + words.join('');
}

/** The words of one entry, a mark where the text answers, a dash where it does not. */
function drawRow(row: string, { x, y }: { x: number; y: number }): Drawn {
	const label = textOf(/<th scope="row">([\s\S]*?)<\/th>/.exec(row)?.[1] ?? '');
	const lines = wrapText(label, LABEL_SIZE, LABEL - 8);
	const height = Math.max(30, lines.length * LINE + 12);
	const words = lines.map(
		(line, index) =>
			`<text font-size="${LABEL_SIZE}" x="${x}" y="${y + 21 + index * LINE}">${line}</text>`
	);
	const cells = cellsOf(row);
	const answers = cells.map((cell, index) => {
		const at = middleOf(x, index, cells.length);
		const mark = /<svg[^>]*>([\s\S]*?)<\/svg>/.exec(cell)?.[1];
		if (mark === undefined) return `<text class="soft m" x="${at}" y="${y + 21}">–</text>`;
		return `<g transform="translate(${at - MARK / 2} ${y + 8})">${mark}</g>`;
	});
	const rule = `<path class="grid" d="M${x} ${y}h${COLUMN}"/>`;
	return { markup: [rule, ...words, ...answers].join(''), height };
}

function drawColumn(table: string, x: number): Drawn {
	let y = HEAD;
	let markup = drawHead(table, x);
	const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '';
	for (const [row] of body.matchAll(/<tr>[\s\S]*?<\/tr>/g)) {
		const drawn = drawRow(row, { x, y });
		markup += drawn.markup;
		y += drawn.height;
	}
	return { markup, height: y };
}

/**
 * The two tables of the precision of statements as one wide drawing, with the very marks of the page.
 *
 * @param html a rendered chart of precision, without comments
 * @returns the same HTML with one `<svg class="wide">` in place of the tables; unchanged without any
 */
export function drawPrecisionTables(html: string): string {
	const tables = [...html.matchAll(/<table class="precise[\s\S]*?<\/table>/g)];
	if (tables.length === 0) return html;
	const columns = tables.map(([table], index) => drawColumn(table, index * (COLUMN + GAP)));
	const height = Math.max(...columns.map((column) => column.height));
	const markup = columns.map((column) => column.markup).join('');
	const drawing = `<svg class="wide" viewBox="0 0 ${WIDTH} ${height}">${markup}</svg>`;
	return tables.reduce((text, [table], index) => text.replace(table, index ? '' : drawing), html);
}
