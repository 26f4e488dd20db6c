import type { Transport } from '@sveltejs/kit';

/**
 * Kit writes the data of every page twice more, for a script of its own that would take the page over. No page
 * of this site has that script (docs/adr/0024): nothing is written.
 */
export const transport: Transport = {
	Unsent: {
		// What stands for the data is asked in its turn, and is no object: Kit would ask for ever.
		encode: (value: unknown) => typeof value === 'object' && value !== null,
		decode: () => undefined
	}
};
