/** What a reader finds in a text fragment's address must be encoded beyond `encodeURIComponent`: « - » too. */
const encodeFragment = (text: string): string =>
	encodeURIComponent(text).replace(
		/[-!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);

/**
 * The address of a page, opened at some of its words (rule: URL Fragment Text Directives, WICG; « - »,
 * « , » and « & » would be read as its syntax).
 *
 * Only for a page with an address of its own: on a list page, which moves, the words are soon elsewhere.
 *
 * @param url a permalink; its own fragment, if any, is kept before the directive
 * @param exact words that the page prints
 * @returns the address
 * @example textFragment('https://a.fr/b', 'dix-huit, au moins') // → 'https://a.fr/b#:~:text=dix%2Dhuit%2C%20au%20moins'
 */
export function textFragment(url: string, exact: string): string {
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeFragment(exact)}`;
}

/**
 * Where the Wayback Machine lists the copies that it holds of a page; the page may have none.
 *
 * @param url of the page
 * @returns an address
 */
export const archiveLookup = (url: string): string => `https://web.archive.org/web/*/${url}`;
