import { z } from 'zod';
import { Edtf, Text, WebAddress } from './fields';

const toFillIn = z.string().trim().min(1).nullable();

/** Sentences that speak of this comparison and of no other. */
const Sentences = z.strictObject({
	/** The town, as in « voter à … ». */
	city: Text,
	/** Its assembly, as in « soumis au … ». */
	council: Text,
	/** First sentences of the home page. */
	lead: Text,
	/** How the lead themes were chosen. */
	leadThemes: Text,
	/** Why both sides cannot weigh the same. */
	symmetry: Text,
	/** Why the numbers of checks differ between the sides. */
	checks: Text,
	/** How the record is dated. */
	timeline: Text,
	/** Heading of the texts of third parties; null when there are none. */
	thirdParty: Text.nullable()
});

/** What a publisher must decide; null means « not yet filled in » and blocks a release. */
export const Site = z.strictObject({
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	origin: WebAddress.nullable(),
	publisher: toFillIn,
	director: toFillIn,
	host: toFillIn,
	contact: toFillIn,
	licence: z.strictObject({ name: z.string().min(1), url: WebAddress, note: Text }),
	/** The corpus holds nothing later. */
	cutOff: Edtf,
	/** When this version of the data was settled. */
	dataDate: Edtf,
	/** What each version changed, the latest first: the changelog of the published dataset. */
	changelog: z.array(z.strictObject({ version: z.string(), date: Edtf, what: Text })).default([]),
	/** ISO 3166-1 alpha-2 of the city's own country, which the map of attention leaves out. */
	country: z.string().regex(/^[A-Z]{2}$/),
	election: z.strictObject({
		label: Text,
		rounds: z.array(Edtf).min(1),
		state: z.enum(['before', 'silence', 'after'])
	}),
	review: z.strictObject({ method: Text, date: Edtf }),
	titles: z.strictObject({ record: Text, programme: Text }),
	scope: z.strictObject({ record: Text, programme: Text, general: Text }),
	sentences: Sentences,
	/** For classes: a folder with the data of an invented town, relative to this data folder. */
	classroom: z.strictObject({ fiction: z.string().min(1).nullable() }).default({ fiction: null })
});
export type Site = z.infer<typeof Site>;

/** Words that pass judgement or name a side: no summary holds them. */
export const Style = z.strictObject({
	fr: z.array(z.string().min(1)).min(1),
	en: z.array(z.string().min(1)).min(1),
	/** Names of parties and people that stand for a side, besides those of the actors. */
	sides: z.array(z.string().min(1)).default([])
});
export type Style = z.infer<typeof Style>;
