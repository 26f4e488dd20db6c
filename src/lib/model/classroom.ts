import { z } from 'zod';
import { Id, Text } from './fields';

/** A word of a quotation that judges rather than describes, for pupils to discuss. */
export const LoadedWord = z.strictObject({
	id: Id,
	claim: Id,
	/** Verbatim, inside one of the claim's quotations. */
	word: z.string().min(1),
	/** What it does to the sentence; it says neither that it is right nor that it is wrong. */
	note: Text
});
export type LoadedWord = z.infer<typeof LoadedWord>;
