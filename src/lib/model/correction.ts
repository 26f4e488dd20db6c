import { z } from 'zod';
import { Edtf, Id, Text } from './fields';

/** A dated change of what was published. */
export const Correction = z.strictObject({
	id: Id,
	date: Edtf,
	records: z.array(Id).min(1),
	before: Text,
	after: Text,
	reason: Text
});
export type Correction = z.infer<typeof Correction>;

/** A right of reply. */
export const Reply = z.strictObject({
	id: Id,
	date: Edtf,
	from: z.string().min(1),
	records: z.array(Id).min(1),
	text: Text
});
export type Reply = z.infer<typeof Reply>;
