const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escapeAttribute = (text: string): string =>
	text.replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * The HTML to paste in another page. No `sandbox`: it would give the frame an origin of its own, which
 * may not load the site's fonts; the frame runs no script anyway, and its own policy allows none.
 *
 * @param frame its address, what it shows and a height in pixels
 * @returns one element
 */
export const embedSnippet = ({
	address,
	title,
	height
}: {
	address: string;
	title: string;
	height: number;
}): string =>
	`<iframe src="${escapeAttribute(address)}" title="En regard: ${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
