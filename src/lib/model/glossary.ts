import { z } from 'zod';
import { Id, Text } from './fields';

/** A word of institutions, defined where a page uses it. */
export const Term = z.strictObject({
	id: Id,
	term: Text,
	definition: Text,
	/** What is looked for in a page's texts, in either language. */
	words: z.array(z.string().min(1)).min(1)
});
export type Term = z.infer<typeof Term>;
