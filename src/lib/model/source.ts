import { z } from 'zod';
import { Edtf, Id, Text, WebAddress } from './fields';
import { side, sourceKind } from './vocabulary';

/** Someone whose words are in the corpus. */
export const Actor = z.strictObject({
	id: Id,
	name: z.string().min(1),
	role: Text,
	side: z.enum(side.keys),
	/** Whose ally this actor is, for third parties: the base of `independence`. */
	alliedWith: z.enum(['record', 'programme']).nullable().default(null),
	scopeNote: Text
});
export type Actor = z.infer<typeof Actor>;

/** One document, as it was captured. */
export const Source = z.strictObject({
	id: Id,
	fileName: z.string().min(1),
	title: z.string().min(1),
	/** Short name used in the line under an entry. */
	shortTitle: Text,
	author: z.string().min(1),
	publisher: z.string().min(1),
	speaker: Id,
	kind: z.enum(sourceKind.keys),
	url: WebAddress.nullable(),
	urlNote: Text,
	archiveUrl: WebAddress.nullable(),
	lang: z.literal('fr'),
	/** The time the document covers. */
	coverage: z.strictObject({ value: Edtf, note: Text }),
	snapshot: z.strictObject({
		sha256: z.string().regex(/^[0-9a-f]{64}$/),
		/** Unicode code points. */
		characters: z.int().positive(),
		lines: z.int().positive(),
		captured: Edtf.nullable(),
		extraction: Text
	})
});
export type Source = z.infer<typeof Source>;
