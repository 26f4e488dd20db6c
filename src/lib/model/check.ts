import { z } from 'zod';
import { Edtf, Evidence, Id, Text } from './fields';
import { checkKind, verdict } from './vocabulary';

/** One side of an arithmetic check: `a ÷ b`, operands are figure, reference or literal ids. */
const DraftSide = z.strictObject({ label: Text, expression: z.string().min(1) });

/** A way to read the inputs; when two are possible both are given. */
const DraftReading = z.strictObject({
	assumption: Text,
	/** Figures read with another rounding than their own. */
	rounding: z.record(Id, z.enum(['exact', 'printed'])).default({}),
	/** Replaces the sides of the check under this reading. */
	sides: z.array(DraftSide).min(2).max(2).nullable().default(null),
	/** This reading cannot be decided with what the texts give (a year or a perimeter is missing). */
	undecidable: z.boolean().default(false)
});

const base = {
	id: Id,
	question: Text,
	/** Themes on whose pages it is shown. */
	themes: z.array(Id).min(1),
	inputs: z.array(Id).min(1),
	explanation: Text
};

/** A number that no source prints as a figure, with its reason; with `upTo`, every value between the two. */
const Literal = z
	.strictObject({ value: z.number(), upTo: z.number().optional(), reason: Text })
	.refine(({ value, upTo }) => upTo === undefined || value <= upTo, '`upTo` lies below `value`');
export type Literal = z.infer<typeof Literal>;

const ArithmeticCheck = z.strictObject({
	...base,
	kind: z.literal('arithmetic'),
	/**
	 * `measurements`: do they overlap; `bound`: does the first lie within the second; `distinct`: do
	 * they differ, as two things should.
	 */
	compare: z.enum(['measurements', 'bound', 'distinct']),
	sides: z.array(DraftSide).min(2).max(2),
	/** Named for use in expressions. */
	literals: z.record(Id, Literal).default({}),
	readings: z.array(DraftReading).min(1)
});

/** A relation between dates, edition numbers and names that the machine can decide. */
const FactTest = z.discriminatedUnion('test', [
	/** Is this day that day of the week (0 = Sunday)? */
	z.strictObject({ test: z.literal('weekday'), date: Edtf, weekday: z.int().min(0).max(6) }),
	/** Does `event` + `years` fall in the year of `at`? */
	z.strictObject({ test: z.literal('anniversary'), event: Edtf, years: z.number(), at: Edtf }),
	/** Is the first date before the second? Undecidable when they overlap. */
	z.strictObject({ test: z.literal('order'), first: Edtf, second: Edtf }),
	/** Does the date lie within the other one? Undecidable when they only overlap. */
	z.strictObject({ test: z.literal('within'), date: Edtf, within: Edtf }),
	/** Do two numbered editions agree with one edition every `everyYears`? */
	z.strictObject({
		test: z.literal('editions'),
		first: z.strictObject({ number: z.number(), year: z.int() }),
		second: z.strictObject({ number: z.number(), year: z.int() }),
		everyYears: z.number().positive()
	}),
	/** Are two phrases the same after folding (case, accents, spaces)? `equate` takes folded signs as others. */
	z.strictObject({
		test: z.literal('same-words'),
		first: z.string().min(1),
		second: z.string().min(1),
		equate: z.record(z.string().min(1), z.string()).default({})
	}),
	/** Nothing in the texts decides this reading. */
	z.strictObject({ test: z.literal('undecidable') })
]);
export type FactTest = z.infer<typeof FactTest>;

const FactSide = z.strictObject({ label: Text, source: Id, evidence: Evidence });

const FactCheck = z.strictObject({
	...base,
	kind: z.enum(['date', 'identity']),
	/** What each text prints. */
	sides: z.array(FactSide).min(1),
	readings: z.array(z.strictObject({ assumption: Text, test: FactTest })).min(1)
});

/** A check as it is curated by hand; no verdict: it is computed. */
export const DraftCheck = z.discriminatedUnion('kind', [ArithmeticCheck, FactCheck]);
export type DraftCheck = z.infer<typeof DraftCheck>;

const Result = z.strictObject({
	low: z.number().nullable(),
	high: z.number().nullable(),
	lowOpen: z.boolean(),
	highOpen: z.boolean()
});
const Side = z.strictObject({
	label: Text,
	expression: z.string(),
	result: Result.nullable()
});
export type CheckSide = z.infer<typeof Side>;

/** A check as it is published, verdict computed. */
export const Check = z.strictObject({
	...base,
	kind: z.enum(checkKind.keys),
	compare: z.enum(['measurements', 'bound', 'distinct', 'test']),
	sides: z.array(Side),
	literals: z.record(Id, Literal),
	readings: z.array(
		z.strictObject({ assumption: Text, sides: z.array(Side), verdict: z.enum(verdict.keys) })
	),
	verdict: z.enum(verdict.keys)
});
export type Check = z.infer<typeof Check>;
