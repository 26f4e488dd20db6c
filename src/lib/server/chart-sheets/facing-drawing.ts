import { wrapText } from '../../charts/common/text-fit';

const WIDTH = 960;
/** Panels beside each other where there are many small ones. */
const PANELS_ACROSS = 2;
const GAP = 48;
const LABEL_SIZE = 14;
const LINE = 18;

interface Frame {
	x: number;
	y: number;
	width: number;
}

/** A drawing and how high it is. */
interface Drawn {
	markup: string;
	height: number;
}

/** Words without their tags, on one line. */
export const textOf = (html: string): string =>
	html
		.replace(/<[^>]+>/g, '')
		.replace(/[ \t\n]+/g, ' ')
		.replace(/^ | $/g, '');

/** Lengths in percent of a bar's own frame become lengths of the drawing. */
const scaled = (markup: string, width: number): string =>
	markup.replace(
		/="([\d.]+)%"/g,
		(_, percent) => `="${Math.round(Number(percent) * width) / 100}"`
	);

function drawRow(row: string, { x, y, width }: Frame): Drawn {
	const bars = [...row.matchAll(/<svg[^>]*>([\s\S]*?)<\/svg>/g)].map(([, bar = '']) => bar);
	const label = textOf(/<th scope="row">([\s\S]*?)<\/th>/.exec(row)?.[1] ?? '');
	const labelWidth = width * 0.3;
	const barWidth = (width - labelWidth) / 2;
	const lines = wrapText(label, LABEL_SIZE, labelWidth - 16);
	const height = Math.max(30, lines.length * LINE + 12);
	const top = y + (height - LINE) / 2;
	const words = lines.map((line, index) => {
		const baseline = y + height / 2 + (index - (lines.length - 1) / 2) * LINE + 5;
		return `<text class="m" font-size="${LABEL_SIZE}" x="${x + width / 2}" y="${baseline}">${line}</text>`;
	});
	const places = [x, x + barWidth + labelWidth];
	const drawn = bars.map(
		(bar, index) => `<g transform="translate(${places[index]} ${top})">${scaled(bar, barWidth)}</g>`
	);
	return { markup: [...drawn, ...words].join(''), height };
}

/** One table of facing bars: its two heads, then a row for each of its rows. */
function drawTable(table: string, frame: Frame): Drawn {
	const { x, width } = frame;
	const headOf = (side: 'r' | 'p') =>
		textOf(
			new RegExp(`<th scope="col"><b class="${side}">([\\s\\S]*?)</th>`).exec(table)?.[1] ?? ''
		);
	const parts = [
		`<text class="e r b" x="${x + width * 0.35}" y="${frame.y + 14}">${headOf('r')}</text>`,
		`<text class="p b" x="${x + width * 0.65}" y="${frame.y + 14}">${headOf('p')}</text>`
	];
	let y = frame.y + 26;
	const rows = /<tbody>([\s\S]*?)<\/tbody>/.exec(table)?.[1] ?? '';
	for (const [row] of rows.matchAll(/<tr>[\s\S]*?<\/tr>/g)) {
		const { markup, height } = drawRow(row, { x, y, width });
		parts.push(`<path class="grid" d="M${x} ${y}h${width}"/>`, markup);
		y += height;
	}
	return { markup: parts.join(''), height: y - frame.y };
}

/** Panels in rows, each row as high as its highest panel. */
function drawPanels(panels: { heading: string; table: string }[]): Drawn {
	const width = (WIDTH - GAP * (PANELS_ACROSS - 1)) / PANELS_ACROSS;
	let y = 0;
	let markup = '';
	for (let first = 0; first < panels.length; first += PANELS_ACROSS) {
		const drawn = panels.slice(first, first + PANELS_ACROSS).map(({ heading, table }, index) => {
			const x = index * (width + GAP);
			const body = drawTable(table, { x, y: y + 34, width });
			return { ...body, title: `<text class="head" x="${x}" y="${y + 20}">${heading}</text>` };
		});
		markup += drawn.map(({ title, markup: body }) => title + body).join('');
		y += Math.max(...drawn.map(({ height }) => height)) + 34 + GAP;
	}
	return { markup, height: y - GAP };
}

/**
 * The tables of facing bars of a rendered chart as one wide drawing, with the very bars of the page:
 * a table of HTML is no image.
 *
 * @param html a rendered matrix of themes or of natures, without comments
 * @returns the same HTML with one `<svg class="wide">` in place of the tables; unchanged without any
 */
export function drawFacingTables(html: string): string {
	const tables = [...html.matchAll(/<table class="facing"[\s\S]*?<\/table>/g)];
	const [first] = tables;
	if (!first) return html;
	const heading = (before: number) =>
		textOf(/<h\d[^>]*>((?:(?!<h\d)[\s\S])*)<\/h\d>\s*$/.exec(html.slice(0, before))?.[1] ?? '');
	const { markup, height } =
		tables.length === 1
			? drawTable(first[0], { x: 0, y: 0, width: WIDTH })
			: drawPanels(tables.map(({ 0: table, index }) => ({ heading: heading(index), table })));
	const drawing = `<svg class="wide" viewBox="0 0 ${WIDTH} ${height}">${markup}</svg>`;
	return tables.reduce((text, [table], index) => text.replace(table, index ? '' : drawing), html);
}
