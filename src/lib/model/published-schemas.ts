import { z } from 'zod';
import { Check } from './check';
import { Claim } from './claim';
import { Correction, Reply } from './correction';
import type { PUBLISHED_RECORDS } from './dataset';
import { Entity, Honour, Reference } from './entity';
import { Figure } from './figure';
import { Noise, Numeral, Passage } from './passage';
import { Actor, Source } from './source';
import { Pairing, Theme } from './theme';
import type { Text } from './vocabulary';

/** A kind of record that is published. */
export type PublishedName = (typeof PUBLISHED_RECORDS)[number];

/** What a published table is, beside its rows. */
export interface PublishedTable {
	schema: z.ZodType;
	title: Text;
	/** Fields that together name a row. */
	primaryKey: readonly string[];
	/** Fields that hold ids of another table, by their path: one id, or an array of them. */
	references: Readonly<Record<string, PublishedName>>;
}

const ID = ['id'] as const;

/** Every published table: its schema is the one that validates the data. */
export const PUBLISHED_TABLES: Readonly<Record<PublishedName, PublishedTable>> = {
	actors: {
		schema: Actor,
		title: { fr: 'Qui parle', en: 'Who speaks' },
		primaryKey: ID,
		references: {}
	},
	sources: {
		schema: Source,
		title: { fr: 'Documents et copies lues', en: 'Documents and the copies read' },
		primaryKey: ID,
		references: { speaker: 'actors' }
	},
	passages: {
		schema: Passage,
		title: { fr: 'Billets, mesures, paragraphes', en: 'Posts, measures, paragraphs' },
		primaryKey: ID,
		references: { source: 'sources' }
	},
	claims: {
		schema: Claim,
		title: { fr: 'Énoncés', en: 'Statements' },
		primaryKey: ID,
		references: {
			...{ passage: 'passages', speaker: 'actors', themes: 'themes', figures: 'figures' },
			...{ entities: 'entities', sameAs: 'claims' }
		}
	},
	figures: {
		schema: Figure,
		title: { fr: 'Chiffres', en: 'Figures' },
		primaryKey: ID,
		references: {
			...{ claim: 'claims', source: 'sources', sameAs: 'figures', 'ratio.of': 'figures' },
			'crossCheck.reference': 'references'
		}
	},
	themes: {
		schema: Theme,
		title: { fr: 'Thèmes', en: 'Themes' },
		primaryKey: ID,
		references: {}
	},
	pairings: {
		schema: Pairing,
		title: { fr: 'Ce qui se fait face, et silences', en: 'What faces what, and silences' },
		primaryKey: ID,
		references: { theme: 'themes', record: 'claims', programme: 'claims' }
	},
	checks: {
		schema: Check,
		title: { fr: 'Vérifications', en: 'Checks' },
		primaryKey: ID,
		references: { themes: 'themes' }
	},
	honours: {
		schema: Honour,
		title: { fr: 'Citoyennetés d’honneur', en: 'Honorary citizenships' },
		primaryKey: ID,
		references: { claims: 'claims', references: 'references' }
	},
	entities: {
		schema: Entity,
		title: { fr: 'Personnes, lieux, organisations', en: 'People, places, organisations' },
		primaryKey: ID,
		references: {}
	},
	references: {
		schema: Reference,
		title: { fr: 'Références indépendantes', en: 'Independent references' },
		primaryKey: ID,
		references: {}
	},
	noise: {
		schema: Noise,
		title: { fr: 'Lignes qui ne sont pas du texte', en: 'Lines that are not text' },
		primaryKey: ['source', 'lines'],
		references: { source: 'sources' }
	},
	numerals: {
		schema: Numeral,
		title: { fr: 'Nombres qui ne sont pas des quantités', en: 'Numerals that are not quantities' },
		primaryKey: ['source', 'line', 'raw'],
		references: { source: 'sources' }
	},
	corrections: {
		schema: Correction,
		title: { fr: 'Corrections', en: 'Corrections' },
		primaryKey: ID,
		references: {}
	},
	replies: {
		schema: Reply,
		title: { fr: 'Droits de réponse', en: 'Rights of reply' },
		primaryKey: ID,
		references: {}
	}
};

/**
 * The JSON Schema (2020-12) of a published file: an array of its records.
 *
 * @param name of a table
 * @returns a schema, made from the one that validates the curated data
 */
export const jsonSchemaOf = (name: PublishedName): z.core.JSONSchema.BaseSchema => {
	const { schema, title } = PUBLISHED_TABLES[name];
	const { $schema, ...rest } = z.toJSONSchema(z.array(schema));
	return { $schema, title: `En regard: ${title.en}`, ...rest };
};
