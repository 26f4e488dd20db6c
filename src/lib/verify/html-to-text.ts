import { decodeEntities } from './html-entities';

/** Elements whose content a reader never sees as text. */
const UNREAD = new Set([
	'script',
	'style',
	'template',
	'noscript',
	'svg',
	'math',
	'title',
	'iframe'
]);
/** Elements that a browser draws on lines of their own. */
const BLOCKS = new Set(
	'address article aside blockquote br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html body li main nav ol p pre section summary table tbody td th tfoot thead tr ul'.split(
		' '
	)
);
const TAG_NAME = /^<\/?([A-Za-z][A-Za-z0-9]*)/;

/** Whether a text is a page in HTML and not words about HTML: it begins as one, whatever the file is called. */
export function isHtml(text: string): boolean {
	return /^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?<(?:!doctype html|html[\s>])/i.test(
		text.slice(0, 2_000)
	);
}

/**
 * Takes the words out of a page in HTML, one block a line, without rendering it: no element is made,
 * nothing is loaded, nothing can run. Time grows with the length only.
 *
 * @param html a page, even broken or hostile
 * @returns its text; never throws
 * @example htmlToText('<p>Une <b>aide</b></p><script>x</script><p>5&nbsp;€</p>') // → 'Une aide\n5\u00a0€'
 */
export function htmlToText(html: string): string {
	const out: string[] = [];
	let at = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open !== at) out.push(collapse(html.slice(at, open === -1 ? undefined : open)));
		if (open === -1) break;
		const tag = readTag(html, open);
		out.push(tag.printed);
		at = tag.end;
	}
	const lines = out.join('').split('\n');
	return lines
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}

function readTag(html: string, open: number): { printed: string; end: number } {
	if (html.startsWith('<!--', open)) return { printed: '', end: after(html, '-->', open + 4) };
	const name = TAG_NAME.exec(html.slice(open, open + 32))?.[1]?.toLowerCase();
	if (name === undefined && !/^<[!?/]/.test(html.slice(open, open + 2)))
		return { printed: '<', end: open + 1 };
	const end = endOfTag(html, open + 1);
	if (name === undefined) return { printed: '', end };
	const isOpening = html[open + 1] !== '/' && html[end - 2] !== '/';
	if (isOpening && UNREAD.has(name)) return { printed: ' ', end: endOfElement(html, name, end) };
	return { printed: BLOCKS.has(name) ? '\n' : '', end };
}

/** A « > » inside a quoted attribute does not close the tag. */
function endOfTag(html: string, from: number): number {
	let at = from;
	while (at < html.length) {
		const char = html[at];
		if (char === '>') return at + 1;
		if ((char === '"' || char === "'") && html[at - 1] === '=') at = after(html, char, at + 1);
		else at++;
	}
	return html.length;
}

function endOfElement(html: string, name: string, from: number): number {
	const close = new RegExp(`</${name}[\\s/>]`, 'gi');
	close.lastIndex = from;
	const found = close.exec(html);
	return found ? endOfTag(html, found.index + 2) : html.length;
}

function after(html: string, mark: string, from: number): number {
	const at = html.indexOf(mark, from);
	return at === -1 ? html.length : at + mark.length;
}

/** Line ends of the mark-up are spaces; a no-break space is a word's own and stays. */
const collapse = (text: string): string => decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));
