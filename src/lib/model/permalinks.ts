import type { Dataset } from './dataset';

/**
 * Every address that may be cited and must resolve for ever, French only: the English one follows.
 *
 * @param dataset what is published (`toPublic`)
 * @returns sorted paths; those of claims with their anchor
 * @example permalinks(data) // → ['/chiffres/dh25-10-eur/', '/passages/dh25-10/', '/passages/dh25-10/#dh25-10-a', …]
 */
export function permalinks(dataset: Dataset): string[] {
	const pages = (kind: string, records: readonly { id: string }[]) =>
		records.map(({ id }) => `/${kind}/${id}/`);
	return [
		...pages('themes', dataset.themes),
		...pages('sources', dataset.sources),
		...pages('passages', dataset.passages),
		...dataset.claims.map(({ id, passage }) => `/passages/${passage}/#${id}`),
		...pages('chiffres', dataset.figures),
		...pages('verifications', dataset.checks)
	].sort();
}

/**
 * Published addresses that lead nowhere any more.
 *
 * @param published addresses that were published once, as `permalinks` gives them
 * @param dataset what is published now
 * @returns those that neither a record nor a redirect to a record answers
 */
export function lostPermalinks(published: readonly string[], dataset: Dataset): string[] {
	const present = new Set(permalinks(dataset));
	const pageOf = (address: string) => address.replace(/#.*$/, '');
	const redirected = new Set(
		dataset.redirects.filter(({ to }) => present.has(to)).map(({ from }) => from)
	);
	return published.filter((address) => !present.has(address) && !redirected.has(pageOf(address)));
}
