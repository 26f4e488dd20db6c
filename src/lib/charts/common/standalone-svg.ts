/** The light colours of the site, and system faces: a downloaded image has no style sheet of ours. */
const TOKENS = {
	paper: '#fbfaf6',
	leaf: '#fff',
	ink: '#1b1a17',
	soft: '#5d594f',
	rule: '#ddd8cb',
	record: '#1d4f7c',
	programme: '#8a5200',
	serif: 'Georgia, serif',
	sans: 'system-ui, Verdana, sans-serif'
};

const MARGIN = 32;
const TITLE_HEIGHT = 44;
const FOOT_HEIGHT = 34;

interface Drawing {
	width: number;
	height: number;
	content: string;
}

const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Wide drawings of a rendered chart; links become groups, because they lead nowhere off the page. */
const drawingsOf = (html: string): Drawing[] =>
	[
		...html.matchAll(
			/<svg class="wide[^"]*" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>([\s\S]*?)<\/svg>/g
		)
	].map(([, width, height, content = '']) => ({
		width: Number(width),
		height: Number(height),
		content: content.replaceAll(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>')
	}));

/** Land and other shapes that drawings use, kept apart from them on the page. */
const sharedShapes = (html: string): string =>
	[...html.matchAll(/<svg class="source"[^>]*>([\s\S]*?)<\/svg>/g)]
		.map(([, shapes]) => shapes)
		.join('');

const styleOf = (css: string[]): string => {
	const tokens = Object.entries(TOKENS).map(([name, value]) => `--${name}:${value}`);
	const own = 'svg.chart{margin:0}.drawn{fill:var(--ink);font:400 13px var(--sans)}';
	return `<style>.chart{${tokens.join(';')}}${css.join('')}${own}</style>`;
};

/**
 * A rendered chart as an SVG file of its own: title, wide drawings one under the other, source.
 * Input: the HTML that `render` of svelte/server gives for a chart, the text of its style sheets
 * (`charts.css?raw` and the chart's own), and the line that says where it comes from.
 * Throws when the chart holds no drawing: charts that are tables are downloaded as data.
 */
export const standaloneSvg = (options: { html: string; css: string[]; foot: string }): string => {
	const html = options.html.replaceAll(/<!--[\s\S]*?-->/g, '');
	const drawings = drawingsOf(html);
	if (drawings.length === 0) throw new Error('This chart holds no drawing to download');
	const title = /<h\d id="[^"]*">([\s\S]*?)<\/h\d>/.exec(html)?.[1]?.trim() ?? '';
	const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * MARGIN;
	let y = MARGIN + TITLE_HEIGHT;
	const placed = drawings.map(({ height, content }) => {
		const group = `<g transform="translate(${MARGIN} ${y})">${content}</g>`;
		y += height + MARGIN;
		return group;
	});
	const height = y + FOOT_HEIGHT;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<title>${title}</title>${styleOf(options.css)}<defs>${sharedShapes(html)}</defs>`,
		`<rect width="100%" height="100%" fill="${TOKENS.paper}"/>`,
		`<g class="drawn"><text class="head" x="${MARGIN}" y="${MARGIN + 20}">${title}</text>`,
		...placed,
		`<text class="soft" x="${MARGIN}" y="${height - 22}">${escapeXml(options.foot)}</text></g></svg>\n`
	].join('');
};
