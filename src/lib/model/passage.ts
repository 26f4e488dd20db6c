import { z } from 'zod';
import { DraftClaim } from './claim';
import { Edtf, Id, LineNumber, LineSpan, Text, WebAddress } from './fields';
import { dateBasis, datePrecision, noiseReason, numeralReason, passageKind } from './vocabulary';

/** When a passage was written, and how that is known. */
export const PassageDate = z.strictObject({
	value: Edtf.nullable(),
	precision: z.enum(datePrecision.keys),
	basis: z.enum(dateBasis.keys),
	/** A line of the source, or the id of a claim or of a reference. */
	evidence: z.union([LineNumber, Id]).nullable(),
	/** The deduction, for a derived date. */
	reasoning: Text.nullable().default(null)
});
export type PassageDate = z.infer<typeof PassageDate>;

/** A post, a measure, a paragraph or a press release, as it is curated by hand. */
export const DraftPassage = z.strictObject({
	id: Id,
	kind: z.enum(passageKind.keys),
	/** As printed. */
	heading: z.string().min(1).nullable(),
	/** Heading of the part that holds it, as printed. */
	section: z.string().min(1).nullable().default(null),
	/** Number of a measure in the plan, such as `1.1`. */
	number: z.string().nullable().default(null),
	lines: LineSpan,
	url: WebAddress.nullable().default(null),
	date: PassageDate,
	summary: Text.nullable().default(null),
	claims: z.array(DraftClaim).default([])
});
export type DraftPassage = z.infer<typeof DraftPassage>;

/** Lines that belong to no passage's text, with the reason. */
const DraftNoise = z.strictObject({ lines: LineSpan, reason: z.enum(noiseReason.keys) });

/** A numeral that states no quantity, with the reason. */
const DraftNumeral = z.strictObject({
	line: LineNumber,
	raw: z.string().min(1),
	reason: z.enum(numeralReason.keys)
});

/** One file of `data/passages/`: a whole source, in source order. */
export const PassageFile = z.strictObject({
	source: Id,
	passages: z.array(DraftPassage).min(1),
	noise: z.array(DraftNoise).default([]),
	numerals: z.array(DraftNumeral).default([])
});
export type PassageFile = z.infer<typeof PassageFile>;

/** A passage as it is published. */
export const Passage = DraftPassage.omit({ claims: true }).extend({
	source: Id,
	/** 1-based rank in its source. */
	order: z.int().min(1)
});
export type Passage = z.infer<typeof Passage>;

export const Noise = DraftNoise.extend({ source: Id });
export type Noise = z.infer<typeof Noise>;

export const Numeral = DraftNumeral.extend({ source: Id });
export type Numeral = z.infer<typeof Numeral>;
