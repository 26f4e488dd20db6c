import { z } from 'zod';
import { Edtf, Evidence, Id, Text } from './fields';
import { DraftFigure } from './figure';
import { about, classroom, independence, nature } from './vocabulary';

/** Who annotated a claim, how and when; said truthfully. */
const Review = z.strictObject({ method: Text, date: Edtf });

/** One act, figure set or assertion of a passage, as it is curated by hand. */
export const DraftClaim = z.strictObject({
	id: Id,
	about: z.enum(about.keys),
	/** Of whom or what, for criticism. */
	target: Text.nullable().default(null),
	nature: z.enum(nature.keys),
	natureEvidence: Evidence,
	themes: z.array(Id).min(1),
	/** At most 40 words; names neither side, quotes nothing, judges nothing. */
	summary: Text,
	/** What surrounds the quotation, in our words. */
	context: Text,
	quotes: z.array(Evidence).min(1),
	figures: z.array(DraftFigure).default([]),
	/** Figures whose home is another claim. */
	seeFigures: z.array(Id).default([]),
	entities: z.array(Id).default([]),
	/** Inherited from the passage when absent. */
	date: Edtf.nullable().default(null),
	/** The same slug on every telling of one event. */
	event: Id.nullable().default(null),
	sameAs: Id.nullable().default(null),
	/** Health, orientation, religion or origin of a named person; violence in detail. */
	sensitive: z.boolean().default(false),
	classroom: z.enum(classroom.keys)
});
export type DraftClaim = z.infer<typeof DraftClaim>;

/** A quotation as it is published. */
const Quotation = Evidence.extend({
	/** Our English rendering; null when there is none yet. */
	gloss: z.string().nullable()
});

/** A claim as it is published. */
export const Claim = DraftClaim.omit({ figures: true, seeFigures: true, quotes: true }).extend({
	quotes: z.array(Quotation).min(1),
	passage: Id,
	speaker: Id,
	figures: z.array(Id),
	date: Edtf.nullable(),
	independence: z.enum(independence.keys),
	review: Review
});
export type Claim = z.infer<typeof Claim>;
