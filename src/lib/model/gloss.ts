import { z } from 'zod';
import { Id } from './fields';

/** Our English rendering of every quotation of a source. */
export const GlossFile = z.strictObject({
	source: Id,
	glosses: z.array(z.strictObject({ exact: z.string().min(1), en: z.string().min(1) }))
});
export type GlossFile = z.infer<typeof GlossFile>;

/**
 * Looks a gloss up by source and quotation.
 *
 * @param files one a source
 * @returns the gloss of a quotation, or null when it has none
 */
export function indexGlosses(files: GlossFile[]): (source: string, exact: string) => string | null {
	const bySource = new Map(
		files.map(({ source, glosses }) => [
			source,
			new Map(glosses.map(({ exact, en }) => [exact, en]))
		])
	);
	return (source, exact) => bySource.get(source)?.get(exact) ?? null;
}
