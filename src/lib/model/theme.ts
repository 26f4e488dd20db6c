import { z } from 'zod';
import { Id, Text } from './fields';
import { relation, themeSide } from './vocabulary';

/** A drawing of a theme's page. */
const ThemeChart = z.discriminatedUnion('kind', [
	/** Every euro amount of the theme. */
	z.strictObject({ kind: z.literal('amounts') }),
	/** Shares of the budget, and the budgets that a check implies. */
	z.strictObject({ kind: z.literal('budget-share'), figures: z.array(Id).min(1), check: Id }),
	/** Every honorary citizenship. */
	z.strictObject({ kind: z.literal('honours') })
]);

/** A subject, in words both sides would accept. */
export const DraftTheme = z.strictObject({
	id: Id,
	label: Text,
	definition: Text,
	question: Text,
	lead: z.boolean().default(false),
	/** Drawings of its page, besides what its claims alone call for. */
	charts: z.array(ThemeChart).default([])
});

export type DraftTheme = z.infer<typeof DraftTheme>;

export const Theme = DraftTheme.extend({ side: z.enum(themeSide.keys) });
export type Theme = z.infer<typeof Theme>;

/** What faces what, or a typed silence. */
export const Pairing = z
	.strictObject({
		id: Id,
		theme: Id,
		record: z.array(Id).default([]),
		programme: z.array(Id).default([]),
		relation: z.enum(relation.keys),
		rationale: Text,
		/** For a silence: the words that were looked for in the silent documents. */
		searched: z.array(z.string().min(1)).default([])
	})
	.superRefine((pairing, context) => {
		const silent = pairing.relation === 'record-silent' || pairing.relation === 'programme-silent';
		if (silent && pairing.searched.length === 0)
			context.addIssue({ code: 'custom', message: 'a silence says which words were searched' });
		if (pairing.relation === 'record-silent' && pairing.record.length > 0)
			context.addIssue({ code: 'custom', message: 'a silent record lists no record claim' });
		if (pairing.relation === 'programme-silent' && pairing.programme.length > 0)
			context.addIssue({ code: 'custom', message: 'a silent programme lists no programme claim' });
		if (!silent && (pairing.record.length === 0 || pairing.programme.length === 0))
			context.addIssue({ code: 'custom', message: 'a pairing needs a claim on each side' });
	});
export type Pairing = z.infer<typeof Pairing>;
