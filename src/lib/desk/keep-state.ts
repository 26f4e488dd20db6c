const NEAR = ['pointerenter', 'focus', 'click'] as const;

/**
 * Makes the link to the other language carry what this page shows: its address says it, and both languages
 * read it alike. It is completed when a press is near, so that a new tab or a copied address has it too.
 *
 * @param link to the same page in the other language
 */
export function keepState(link: HTMLAnchorElement): void {
	const complete = () => {
		link.search = location.search;
		link.hash = location.hash;
	};
	for (const event of NEAR) link.addEventListener(event, complete);
}
