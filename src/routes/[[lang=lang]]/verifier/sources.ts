/** What the page says of a source that can be verified. */
export interface VerifiableSource {
	id: string;
	shortTitle: string;
	fileName: string;
	sha256: string;
	lines: number;
	/** How many quotations and figures are looked for, as text. */
	extracts: string;
}
