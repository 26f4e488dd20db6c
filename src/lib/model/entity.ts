import { z } from 'zod';
import { Edtf, Id, Text, WebAddress } from './fields';
import { entityKind, honourKind, honourStatus, seen, tier } from './vocabulary';

/** A person, a place or an organisation named by a source. */
export const Entity = z
	.strictObject({
		id: Id,
		kind: z.enum(entityKind.keys),
		name: z.string().min(1),
		/** Other spellings and handles, as printed. */
		variants: z.array(z.string().min(1)).default([]),
		/** ISO 3166-1 alpha-2 of the country that a place is or lies in, as commonly attributed. */
		iso: z
			.string()
			.regex(/^[A-Z]{2}$/)
			.nullable()
			.default(null),
		/** How widely a person may be shown; null for places and organisations. */
		tier: z.enum(tier.keys).nullable().default(null),
		note: Text.nullable().default(null)
	})
	.refine((entity) => (entity.kind === 'person') === (entity.tier !== null), {
		message: 'every person has a tier, and only persons have one',
		path: ['tier']
	});
export type Entity = z.infer<typeof Entity>;

/** A country that the map can draw. */
export const Country = z.strictObject({
	iso: z.string().regex(/^[A-Z]{2}$/),
	name: Text,
	/** Degrees, of an approximate centre: for drawing only. */
	longitude: z.number().min(-180).max(180),
	latitude: z.number().min(-90).max(90)
});
export type Country = z.infer<typeof Country>;

/** An honorary citizenship, with the status that the speaker's own words give it. */
export const Honour = z.strictObject({
	id: Id,
	beneficiary: Text,
	kind: z.enum(honourKind.keys),
	status: z.enum(honourStatus.keys),
	date: Edtf.nullable(),
	claims: z.array(Id).min(1),
	references: z.array(Id).default([]),
	/** Dates that an independent page gives for it; null when the page attests it without a date. */
	official: z.array(z.strictObject({ reference: Id, date: Edtf.nullable() })).default([])
});
export type Honour = z.infer<typeof Honour>;

/** An independent fact with its address: never a claim of either side. */
export const Reference = z.strictObject({
	id: Id,
	statement: Text,
	url: WebAddress,
	publisher: z.string().min(1),
	pageDate: Edtf.nullable(),
	seen: z.enum(seen.keys)
});
export type Reference = z.infer<typeof Reference>;
