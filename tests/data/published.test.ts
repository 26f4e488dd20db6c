import { describe, expect, test } from 'vitest';
import { listClaims } from '../../src/corpus/corpus';
import { buildDataset } from '../../src/lib/model/build';
import { namePattern } from '../../src/lib/model/publish';
import { publishedFiles } from '../../src/lib/model/published-files';
import { loadReal } from './load-real';

type Row = Record<string, unknown> & { id: string };

const { draft } = loadReal().corpus;
const files = publishedFiles(buildDataset(draft));
const rows = (name: string): Row[] => JSON.parse(files.get(`${name}.json`) ?? 'null') as Row[];

/** The fields that other programs rely on, as the data model names them. */
const FIELDS: Record<string, string> = {
	actors: 'id name role side scopeNote',
	sources:
		'id fileName title author publisher speaker kind url urlNote archiveUrl lang coverage snapshot',
	passages: 'id source kind order heading section lines url date summary',
	claims:
		'id passage speaker about target nature natureEvidence themes summary context quotes figures ' +
		'entities date event sameAs independence sensitive classroom review',
	figures:
		'id claim source line alsoLines raw value low high lowOpen highOpen unit of qualifier rounding ' +
		'status statusEvidence perimeter period label sameAs crossCheck',
	themes: 'id label definition question side lead',
	pairings: 'id theme record programme relation rationale searched',
	checks: 'id kind question inputs sides readings verdict explanation',
	honours: 'id beneficiary kind status date claims references',
	entities: 'id kind name variants iso tier note',
	references: 'id statement url publisher pageDate seen',
	noise: 'source lines reason',
	numerals: 'source line raw reason',
	corrections: 'id date records before after reason',
	replies: 'id date from records text'
};

describe('the published dataset', () => {
	test.each(Object.entries(FIELDS))('%s.json has every field of the data model in every row', (name, fields) => {
		const missing = rows(name).flatMap((row) =>
			fields.split(' ').filter((field) => !(field in row)).map((field) => `${row.id}: ${field}`)
		);
		expect(missing).toEqual([]);
	});

	test('holds nothing of a sensitive claim but its passage', () => {
		const sensitive = listClaims(draft).filter(({ claim }) => claim.sensitive);
		const all = [...files.values()].join('');
		const found = sensitive
			.flatMap(({ claim }) => [claim.id, ...claim.figures.map((figure) => figure.id)])
			.filter((id) => all.includes(`"${id}"`));
		expect(sensitive.length).toBeGreaterThan(0);
		expect(found).toEqual([]);
	});

	test('names no private person', () => {
		const people = draft.entities.filter(({ tier }) => tier === 'private');
		const pattern = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
		expect(people.length).toBeGreaterThan(0);
		const named = [...files].flatMap(([file, text]) =>
			(pattern ? (text.match(pattern) ?? []) : []).map((name) => `${file}: ${name}`)
		);
		expect(named).toEqual([]);
	});

	test('refers to nothing that it does not hold', () => {
		const ids = new Set([...files.keys()].flatMap((file) => rows(file.replace('.json', '')).map((row) => row.id)));
		const refer = (name: string, fields: string[]) =>
			rows(name).flatMap((row) =>
				fields
					.flatMap((field) => row[field] ?? [])
					.filter((target) => typeof target === 'string' && !ids.has(target))
					.map((target) => `${name} ${row.id}: ${String(target)}`)
			);
		expect([
			...refer('passages', ['source']),
			...refer('claims', ['passage', 'speaker', 'themes', 'figures', 'entities', 'sameAs']),
			...refer('figures', ['claim', 'source', 'sameAs']),
			...refer('pairings', ['theme', 'record', 'programme']),
			...refer('checks', ['inputs']),
			...refer('honours', ['claims', 'references']),
			...refer('noise', ['source']),
			...refer('numerals', ['source'])
		]).toEqual([]);
	});

	test('gives every amount its interval', () => {
		const open = rows('figures').filter(({ unit, low, high, value }) => unit === 'EUR' && value !== null && low === null && high === null);
		expect(open).toEqual([]);
	});
});
