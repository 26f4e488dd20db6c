import { z } from 'zod';
import { Id, LineNumber } from './fields';
import { about, nature, qualifier, rounding, status, unit } from './vocabulary';

/** What one reader judged of a claim; the claims themselves are the first reading's. */
export const ReadClaim = z.strictObject({
	id: Id,
	nature: z.enum(nature.keys),
	about: z.enum(about.keys),
	themes: z.array(Id).min(1),
	sensitive: z.boolean()
});
export type ReadClaim = z.infer<typeof ReadClaim>;

/** A figure that one reader listed; without an id: each reader found theirs alone. */
export const ReadFigure = z.strictObject({
	line: LineNumber,
	/** Other lines where the same figure is printed. */
	alsoLines: z.array(LineNumber).default([]),
	raw: z.string().min(1),
	/** Null for vague plurals, ratios of another figure and dates. */
	value: z.number().nullable(),
	unit: z.enum(unit.keys),
	qualifier: z.enum(qualifier.keys),
	rounding: z.enum(rounding.keys),
	status: z.enum(status.keys)
});
export type ReadFigure = z.infer<typeof ReadFigure>;

/** One file of `data/first-reading/` or `data/second-reading/`: what one reader judged of a source. */
export const Reading = z.strictObject({
	source: Id,
	claims: z.array(ReadClaim),
	figures: z.array(ReadFigure)
});
export type Reading = z.infer<typeof Reading>;
