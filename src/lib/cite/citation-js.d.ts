// The independent parser of the tests ships no types: what they use of it.
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string, options?: { forceType?: string });
		data: Record<string, unknown>[];
	}
	export const plugins: { input: { chain(text: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
