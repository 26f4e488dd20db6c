/**
 * Speed of a query, share of typing errors resolved and size of the index, on the real corpus and on
 * synthetic records, beside plain fuse.js and MiniSearch in the same run.
 *
 * Usage: `npx tsx tests/bench/search.ts [RECORDS …]`; prints Markdown rows.
 */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { packTextIndex, unpackTextIndex } from '../../src/lib/search/pack-index';
import type { SearchRecord } from '../../src/lib/search/record';
import { openLibrary, search } from '../../src/lib/search/search';
import { buildTextIndex } from '../../src/lib/search/text-index';
import { shownCorpus } from '../../src/lib/server/dataset';
import { toRecord } from '../../src/lib/server/search-record';
import { searchRecords } from '../../src/lib/server/search-records';
import { createRandom, mistype, syntheticTexts } from './search-texts';

/** One engine under test: the ids of the records that it finds. */
type Engine = (query: string) => string[];
interface Case {
	kind: string;
	query: string;
	/** A record that should be found. */
	wanted: string;
}

const QUERIES = 200;
/** The fastest counts: other programs share the machine. */
const RUNS = 3;
const KINDS = ['exact', 'prefix', 'typo', 'accentless', 'two words'];
const ENGINES = ['ours', 'MiniSearch', 'fuse.js'];
/** Fuse takes a second a query at this size: fewer are asked. */
const SLOW_QUERIES = 10;

function openOurs(records: SearchRecord[]): { engine: Engine; note: string } {
	const startedAt = performance.now();
	const indexed = records.map(({ title, quote }) => ({
		fields: [title, quote].map((text) => ({ text, weight: 2 as const, notation: 'fr' as const })),
		values: []
	}));
	const packed = packTextIndex(buildTextIndex(indexed, 'fr'));
	const builtMs = performance.now() - startedAt;
	const text = JSON.stringify(packed);
	const library = openLibrary(unpackTextIndex(packed), records);
	const engine: Engine = (query) =>
		search(library, { query, choice: {}, named: '' }).records.map(({ id }) => id);
	return { engine, note: note(builtMs, text) };
}

function openMiniSearch(records: SearchRecord[]): { engine: Engine; note: string } {
	const startedAt = performance.now();
	const fold = (term: string) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const mini = new MiniSearch<SearchRecord>({
		fields: ['title', 'quote'],
		processTerm: fold,
		searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' }
	});
	mini.addAll(records);
	const builtMs = performance.now() - startedAt;
	const engine: Engine = (query) => mini.search(query).map(({ id }) => String(id));
	return { engine, note: note(builtMs, JSON.stringify(mini)) };
}

function openFuse(records: SearchRecord[]): { engine: Engine; note: string } {
	const fuse = new Fuse(records, {
		keys: ['title', 'quote'],
		ignoreLocation: true,
		ignoreDiacritics: true,
		threshold: 0.3
	});
	return { engine: (query) => fuse.search(query).map(({ item }) => item.id), note: '' };
}

const note = (builtMs: number, text: string): string =>
	`built in ${(builtMs / 1000).toFixed(1)} s, ${kilobytes(gzipSync(text).length)} gzip`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** Queries made of words that a record holds, so that what should be found is known. */
function makeCases(records: SearchRecord[]): Case[] {
	const random = createRandom(7);
	const wordy = records
		.map(({ id, title, quote }) => ({ id, words: `${title} ${quote}`.match(/\p{L}{6,}/gu) ?? [] }))
		.filter(({ words }) => words.length > 1);
	return KINDS.flatMap((kind) =>
		Array.from({ length: QUERIES }, () => {
			const { id, words } = wordy[Math.floor(random() * wordy.length)] ?? NOTHING;
			const pick = () => words[Math.floor(random() * words.length)] ?? '';
			return { kind, wanted: id, query: makeQuery(kind, pick, random) };
		})
	);
}

const NOTHING = { id: '', words: [] as string[] };

function makeQuery(kind: string, pick: () => string, random: () => number): string {
	const word = pick();
	if (kind === 'prefix') return word.slice(0, Math.max(4, Math.floor(word.length * 0.6)));
	if (kind === 'typo') return mistype(word, random);
	if (kind === 'accentless') return word.normalize('NFD').replace(/\p{M}/gu, '');
	return kind === 'two words' ? `${word} ${pick()}` : word;
}

function measure(engine: Engine, cases: Case[]): string {
	const times: number[] = [];
	let hits = 0;
	let found: string[] = [];
	for (const { query, wanted } of cases) {
		const runs = Array.from({ length: RUNS }, () => {
			const startedAt = performance.now();
			found = engine(query);
			return performance.now() - startedAt;
		});
		times.push(Math.min(...runs));
		if (found.includes(wanted)) hits++;
	}
	times.sort((a, b) => a - b);
	const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
	return `${p95.toFixed(2)} ms, ${Math.round((100 * hits) / cases.length)} %`;
}

function compare(label: string, records: SearchRecord[]): void {
	const cases = makeCases(records);
	const isLarge = records.length > 5000;
	const open = [openOurs, openMiniSearch, openFuse];
	for (const [at, name] of ENGINES.entries()) {
		const { engine, note: built } = open[at]?.(records) ?? openOurs(records);
		const few = name === 'fuse.js' && isLarge ? SLOW_QUERIES : QUERIES;
		const cells = KINDS.map((kind) => {
			const own = cases.filter((one) => one.kind === kind).slice(0, few);
			// Once before, as the second letter typed finds everything warm.
			for (const { query } of own.slice(0, 5)) engine(query);
			return measure(engine, own);
		});
		console.log(`| ${[label, name, ...cells, built].join(' | ')} |`);
	}
}

const found = searchRecords(shownCorpus(), 'fr');
console.log(
	`| records | engine | ${KINDS.map((kind) => `${kind}: p95, found`).join(' | ')} | index |`
);
console.log('|---|---|---|---|---|---|---|---|');
compare(
	`${found.length} (real)`,
	found.map(({ record }) => record)
);
for (const size of process.argv
	.slice(2)
	.map(Number)
	.concat(process.argv[2] ? [] : [30_000])) {
	const texts = syntheticTexts(size);
	compare(
		`${size} (synthetic)`,
		texts.map((title, at) => toRecord({ id: `s${at}`, kind: 'claim', title }))
	);
}
for (const lang of ['fr', 'en'] as const) {
	const { searchFile } = await import('../../src/lib/server/search-index');
	const text = JSON.stringify(searchFile(shownCorpus(), lang));
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	const bytes = brotliCompressSync(text, { params }).length;
	console.log(`\nSearch file, ${lang}: ${bytes} bytes brotli, records and index.`);
}
