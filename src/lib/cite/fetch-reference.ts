type References = Record<string, string>;
let fetched: Promise<References> | undefined;

async function fetchAll(address: string): Promise<References> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as References;
}

/**
 * Fetches the citations of all records, once; asked for again after a failure.
 *
 * @param address of the file of one language, on this site
 * @returns citations by id
 * @throws Error when the file cannot be had
 */
export function fetchReferences(address: string): Promise<References> {
	fetched ??= fetchAll(address).catch((error: unknown) => {
		fetched = undefined;
		throw error;
	});
	return fetched;
}

/**
 * A citation as it leaves this page: its address complete, even where the site was built without one.
 *
 * @param reference one line that ends with an address
 * @param origin of this page
 * @returns the same line
 * @example completeReference('En regard, … /chiffres/a/', 'https://a.org') // → 'En regard, … https://a.org/chiffres/a/'
 */
export const completeReference = (reference: string, origin: string): string =>
	reference.replace(/ (\/\S*)$/, (_, path: string) => ` ${origin}${path}`);
