const SCRIPT = /<script(?![^>]*type="application\/ld\+json")/;
/** Kit's links to style sheets that it has inlined; one fixed beginning, as any space would be tried thousands of times. */
const DISABLED_LINK = /\n\t\t<link [^>]*\sdisabled media="\(max-width: 0\)"[^>]*>/g;
const POLICY = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
/** What the policy of svelte.config.js allows for pages of the desk only. */
const DESK_POLICY =
	/;? ?\b(?:script-src|worker-src|require-trusted-types-for|trusted-types) [^;"]*/g;

/**
 * Removes from a page what nothing reads there: disabled links to style sheets, and from a page without
 * JavaScript Svelte's comments and the permission to run anything.
 *
 * @param html the page as Kit renders it
 * @returns the page as it is published
 * @example slimPage('<p><!--[-->a<!--]--></p>') // → '<p>a</p>'
 */
export function slimPage(html: string): string {
	const page = html.replace(DISABLED_LINK, '');
	if (SCRIPT.test(page)) return page;
	return page
		.replace(/<!--.*?-->/gs, '')
		.replace(POLICY, (policy) => policy.replace(DESK_POLICY, ''));
}
