import { resolve } from 'node:path';
import { buildDataset } from '../model/build';
import type { Claim } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { Figure } from '../model/figure';
import type { Passage } from '../model/passage';
import { toPublic } from '../model/publish';
import type { Actor, Source } from '../model/source';
import { readData } from './read-data';
import { readOnce } from './read-once';

/** A dataset with its indexes. */
export interface Corpus {
	data: Dataset;
	actors: ReadonlyMap<string, Actor>;
	sources: ReadonlyMap<string, Source>;
	passages: ReadonlyMap<string, Passage>;
	claims: ReadonlyMap<string, Claim>;
	figures: ReadonlyMap<string, Figure>;
	/** Passages of a source, in order. */
	passagesOf: (sourceId: string) => Passage[];
	/** Claims of a passage, in order. */
	claimsOf: (passageId: string) => Claim[];
	/** Side of whoever makes a claim. */
	sideOf: (claim: Claim) => Actor['side'];
}

/** Lists of records by what they belong to, in the order of the records. */
function groupBy<R>(records: R[], keyOf: (record: R) => string): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const record of records) {
		const group = groups.get(keyOf(record));
		if (group) group.push(record);
		else groups.set(keyOf(record), [record]);
	}
	return groups;
}

const indexById = <R extends { id: string }>(records: R[]): Map<string, R> =>
	new Map(records.map((record) => [record.id, record]));

/**
 * Indexes a linked dataset.
 *
 * @param data a linked dataset
 * @returns the dataset with maps by id; never throws
 */
export function indexDataset(data: Dataset): Corpus {
	const actors = indexById(data.actors);
	const bySource = groupBy(data.passages, ({ source }) => source);
	const byPassage = groupBy(data.claims, ({ passage }) => passage);
	return {
		data,
		actors,
		sources: indexById(data.sources),
		passages: indexById(data.passages),
		claims: indexById(data.claims),
		figures: indexById(data.figures),
		passagesOf: (sourceId) => bySource.get(sourceId) ?? [],
		claimsOf: (passageId) => byPassage.get(passageId) ?? [],
		sideOf: (claim) => {
			const actor = actors.get(claim.speaker);
			if (!actor) throw new RangeError(`claim « ${claim.id} » has no speaker`);
			return actor.side;
		}
	};
}

const dataFolder = (): string => resolve(process.env.EN_REGARD_DATA ?? 'data');

let fiction: Corpus | undefined;
let loaded: { whole: Corpus; shown: Corpus } | undefined;

/** Reading and linking take longest beside the pages. */
function readDatasets(): { whole: Dataset; shown: Dataset } {
	const whole = buildDataset(readData(dataFolder()).draft);
	return { whole, shown: toPublic(whole) };
}

function load(): { whole: Corpus; shown: Corpus } {
	if (!loaded) {
		const { whole, shown } = readOnce(readDatasets);
		loaded = { whole: indexDataset(whole), shown: indexDataset(shown) };
	}
	return loaded;
}

/**
 * The corpus that every page, chart and export may show.
 *
 * @returns the public dataset of `$EN_REGARD_DATA`, else `data/`; read once
 * @throws DataError when the data cannot be read or linked
 */
export const shownCorpus = (): Corpus => load().shown;

/**
 * The whole corpus, private names and sensitive claims included: for a passage's own page only.
 *
 * @returns the whole dataset; read once
 * @throws DataError when the data cannot be read or linked
 */
export const wholeCorpus = (): Corpus => load().whole;

/**
 * The invented town that classes may use instead of the comparison of the site.
 *
 * @returns its public dataset, from the folder that `site.yaml` names under `classroom`; null when it
 * names none; read once
 * @throws DataError when that folder cannot be read or linked
 */
export function fictionCorpus(): Corpus | null {
	const path = shownCorpus().data.site.classroom.fiction;
	if (path === null) return null;
	fiction ??= indexDataset(toPublic(buildDataset(readData(resolve(dataFolder(), path)).draft)));
	return fiction;
}

/**
 * What is computed once of each corpus, not for each page.
 *
 * @param make computes it from a corpus
 * @returns the same function, which remembers
 */
export function oncePerCorpus<R extends object>(
	make: (corpus: Corpus) => R
): (corpus: Corpus) => R {
	const made = new WeakMap<Corpus, R>();
	return (corpus) => {
		const result = made.get(corpus) ?? make(corpus);
		made.set(corpus, result);
		return result;
	};
}

/**
 * A record that the links guarantee.
 *
 * @param index one of the maps of a corpus
 * @param id of the record
 * @returns the record
 * @throws RangeError when it is unknown, which linking excludes
 */
export function mustFind<R>(index: ReadonlyMap<string, R>, id: string): R {
	const record = index.get(id);
	if (record === undefined) throw new RangeError(`unknown record « ${id} »`);
	return record;
}
