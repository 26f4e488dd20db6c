const SANS = /<link\s+rel="preload"\s+href="[^"]*\/public-sans\.woff2"[^>]*>/;

/**
 * Asks at once for the italic of a page that quotes: found only when its first quotation is laid out, it
 * would come after the page is drawn.
 *
 * @param html a page, whose head asks for the upright fonts (app.html)
 * @returns the same page, which asks for the italic too when it holds a quotation
 * @example hintItalic('<link rel="preload" href="/fonts/public-sans.woff2"><blockquote>') // two links
 */
export function hintItalic(html: string): string {
	if (!html.includes('<blockquote')) return html;
	return html.replace(
		SANS,
		(link) => `${link}${link.replace('public-sans', 'newsreader-italic').replace(/\s+/g, ' ')}`
	);
}
