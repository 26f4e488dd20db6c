import { resolve } from 'node:path';
import { buildDataset } from '../model/build';
import type { Claim } from '../model/claim';
import type { Dataset } from '../model/dataset';
import type { Figure } from '../model/figure';
import type { Passage } from '../model/passage';
import { toPublic } from '../model/publish';
import type { Actor, Source } from '../model/source';
import { readData } from './read-data';

/** A dataset with its indexes. */
export interface Corpus {
	data: Dataset;
	actors: ReadonlyMap<string, Actor>;
	sources: ReadonlyMap<string, Source>;
	passages: ReadonlyMap<string, Passage>;
	claims: ReadonlyMap<string, Claim>;
	figures: ReadonlyMap<string, Figure>;
	/** Claims of a passage, in order. */
	claimsOf: (passageId: string) => Claim[];
	/** Side of whoever makes a claim. */
	sideOf: (claim: Claim) => Actor['side'];
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
	const byPassage = new Map<string, Claim[]>();
	for (const claim of data.claims)
		byPassage.set(claim.passage, [...(byPassage.get(claim.passage) ?? []), claim]);
	return {
		data,
		actors,
		sources: indexById(data.sources),
		passages: indexById(data.passages),
		claims: indexById(data.claims),
		figures: indexById(data.figures),
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

function load(): { whole: Corpus; shown: Corpus } {
	if (!loaded) {
		const whole = buildDataset(readData(dataFolder()).draft);
		loaded = { whole: indexDataset(whole), shown: indexDataset(toPublic(whole)) };
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
