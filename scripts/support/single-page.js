// @ts-check
import { createHash } from 'node:crypto';

/**
 * @typedef {object} BuiltPage
 * @property {string} path below the base path: `/themes/budget/`
 * @property {string} html as it was built
 */

/** @param {string} path @example anchorOf('/themes/budget/2/') // → 'themes-budget-2' */
const anchorOf = (path) => path.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'accueil';

/** Attributes that hold ids of their own page, one or several. */
const REFERENCES = 'for|headers|aria-labelledby|aria-describedby|aria-controls|aria-owns';

/**
 * Top-level rules of style sheets, each once, in the order they come.
 *
 * @param {string[]} sheets
 * @example uniteRules(['a{b:c}d{e:f}', 'a{b:c}@media x{a{g:h}}']) // → 'a{b:c}d{e:f}@media x{a{g:h}}'
 */
function uniteRules(sheets) {
	/** @type {Set<string>} */
	const rules = new Set();
	for (const sheet of sheets) {
		let depth = 0;
		let from = 0;
		for (let at = 0; at < sheet.length; at++) {
			if (sheet[at] === '{') depth += 1;
			const closes = sheet[at] === '}' && --depth === 0;
			if (!closes && !(sheet[at] === ';' && depth === 0)) continue;
			rules.add(sheet.slice(from, at + 1).trim());
			from = at + 1;
		}
	}
	return [...rules].join('');
}

/**
 * What a page says, as a section of one long document: its ids are its own, its headings one level down.
 *
 * @param {BuiltPage} page
 * @param {(address: string) => string | null} resolve where a link leads now; null: nowhere
 */
function toSection({ path, html }, resolve) {
	const anchor = anchorOf(path);
	const own = (/** @type {string} */ ids) =>
		ids.replace(/[^\s]+/g, (/** @type {string} */ id) => `${anchor}--${id}`);
	const start = html.indexOf('<main');
	const main = html.slice(html.indexOf('>', start) + 1, html.lastIndexOf('</main>'));
	const body = main
		.replace(/<!--.*?-->/gs, '')
		.replace(/<(script|form|button|dialog)\b.*?<\/\1>/gs, '')
		.replace(/<\/?noscript>/g, '')
		.replace(/(<\/?h)([1-5])\b/g, (_, tag, level) => `${tag}${Number(level) + 1}`)
		.replace(/ id="([^"]+)"/g, (_, id) => ` id="${own(id)}"`)
		.replace(
			new RegExp(` (${REFERENCES})="([^"]+)"`, 'g'),
			(_, name, ids) => ` ${name}="${own(ids)}"`
		)
		.replace(/url\(#([^)]+)\)/g, (_, id) => `url(#${own(id)})`)
		.replace(/ href="([^"]*)"/g, (_, address) => {
			const target = address.startsWith('#') ? `#${own(address.slice(1))}` : resolve(address);
			return target === null ? '' : ` href="${target}"`;
		});
	return `<section id="${anchor}">${body}</section>`;
}

/**
 * Where the links of every page lead once all pages are one: to a section, to the site, or nowhere.
 *
 * @param {BuiltPage[]} pages those that are included
 * @param {{ base: string, origin: string }} site
 * @returns {(address: string) => string | null}
 */
function resolverOf(pages, { base, origin }) {
	const included = new Set(pages.map(({ path }) => path));
	return (address) => {
		if (/^(?:https?|mailto):/.test(address)) return address;
		const [path = '', hash = ''] = address.slice(base.length).split('#');
		if (included.has(path)) return `#${anchorOf(path)}${hash ? `--${hash}` : ''}`;
		return origin === '' ? null : origin + address;
	};
}

/** @param {string} style @param {Map<string, string>} files data addresses by path */
const inlineFiles = (style, files) =>
	style.replace(/url\(["']?([^"')#][^"')]*)["']?\)/g, (whole, path) => {
		const data = files.get(path);
		return data ? `url(${data})` : whole;
	});

/**
 * One self-contained document: nothing is loaded, nothing runs.
 *
 * @param {object} site
 * @param {BuiltPage[]} site.pages in reading order; the first gives the title and the contents
 * @param {Map<string, string>} site.files fonts and images as `data:` addresses, by their path in the site
 * @param {{ lang: string, title: string, base: string, origin: string, colophon: string }} site.about
 * @returns {string} HTML
 */
export function singlePage({ pages, files, about }) {
	const styles = pages.flatMap(({ html }) =>
		[...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)
	);
	const style = inlineFiles(uniteRules(styles), files);
	const hash = createHash('sha256').update(style).digest('base64');
	const resolve = resolverOf(pages, about);
	const sections = pages.map((page) => toSection(page, resolve)).join('\n');
	const body = sections.replace(/ src="([^"]+)"/g, (whole, path) => {
		const data = files.get(path);
		return data ? ` src="${data}"` : whole;
	});
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; font-src data:`;
	const contents = pages
		.filter(({ path }) => /^(?:\/en)?(?:\/[^/]+\/?)?(?:\/)?$/.test(path))
		.map(({ path, html }) => {
			const name = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? path;
			return `<li><a href="#${anchorOf(path)}">${name}</a></li>`;
		})
		.join('');
	return `<!doctype html>
<html lang="${about.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${about.title}</title>
<style>${style}</style>
</head>
<body><div class="site"><main><h1>${about.title}</h1><p class="note">${about.colophon}</p><nav><ul>${contents}</ul></nav>
${sections === '' ? '' : body}
</main></div></body>
</html>
`;
}
