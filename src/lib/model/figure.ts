import { z } from 'zod';
import { Edtf, Evidence, Id, LineNumber, Text } from './fields';
import {
	crossCheckState,
	perimeter,
	periodKind,
	qualifier,
	rounding,
	status,
	unit
} from './vocabulary';

/** A number that states a quantity, as it is curated by hand. */
export const DraftFigure = z.strictObject({
	id: Id,
	line: LineNumber,
	/** Other lines of the same passage where the same figure is printed. */
	alsoLines: z.array(LineNumber).default([]),
	/** Shortest verbatim string that carries number, unit and qualifier. */
	raw: z.string().min(1),
	/** In the unit; null for vague plurals, ratios of another figure and dates. */
	value: z.number().nullable(),
	/** Both bounds, for « entre … et … » only; every other interval is computed. */
	range: z.tuple([z.number(), z.number()]).nullable().default(null),
	/** For `ratio-of`: which figure, and what it is multiplied by (« deux fois moins »: 0.5). */
	ratio: z.strictObject({ of: Id, by: z.number().positive() }).nullable().default(null),
	/** For the unit `date`. */
	edtf: Edtf.nullable().default(null),
	unit: z.enum(unit.keys),
	/** What is counted. */
	of: Text.nullable().default(null),
	qualifier: z.enum(qualifier.keys),
	rounding: z.enum(rounding.keys),
	status: z.enum(status.keys),
	statusEvidence: Evidence.nullable().default(null),
	perimeter: z.enum(perimeter.keys),
	period: z.strictObject({ kind: z.enum(periodKind.keys), value: Edtf.nullable().default(null) }),
	/** What the figure is, in two to eight words. */
	label: Text,
	sameAs: Id.nullable().default(null),
	crossCheck: z
		.strictObject({ state: z.enum(crossCheckState.keys), reference: Id.nullable().default(null) })
		.default({ state: 'not-searched', reference: null })
});
export type DraftFigure = z.infer<typeof DraftFigure>;

/** A figure as it is published: home claim, source and computed interval added. */
export const Figure = DraftFigure.extend({
	claim: Id,
	source: Id,
	low: z.number().nullable(),
	high: z.number().nullable(),
	lowOpen: z.boolean(),
	highOpen: z.boolean()
});
export type Figure = z.infer<typeof Figure>;
