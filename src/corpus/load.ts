import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../lib/model/dataset';
import { readData } from '../lib/server/read-data';
import type { Corpus, SourceTexts } from './corpus';
import { findDataFolder, findSourcesFolder, showPath } from './folders';
import { createLocator } from './locate';
import { listYaml } from './list-yaml';
import { readSources } from './read-sources';

export interface Loaded {
	corpus: Corpus;
	/** Null when the source texts are not at hand. */
	texts: SourceTexts | null;
}

/**
 * Reads the curated data and, when they are at hand, the source texts.
 *
 * @param sources what `--sources` says
 * @returns both
 * @throws UsageError for folders and texts that cannot be read; DataError for wrong data
 */
export function loadCorpus(sources: string | undefined): Loaded {
	const folder = findDataFolder();
	const draft = readData(folder).draft;
	const names = draft.sources.map(({ fileName }) => fileName);
	const sourcesFolder = findSourcesFolder(sources, names);
	const texts = sourcesFolder === null ? null : readSources(sourcesFolder, draft.sources);
	return { corpus: withPlaces(folder, draft), texts };
}

/**
 * Reads the YAML once more as text: only then can a finding name the line of a record.
 *
 * @param folder the data folder
 * @param draft its records
 * @returns both, ready to be verified
 */
export function withPlaces(folder: string, draft: Draft): Corpus {
	const texts = listYaml(folder).map((name) => {
		const path = join(folder, name);
		return [showPath(path), readFileSync(path, 'utf8')] as const;
	});
	return { draft, locate: createLocator(new Map(texts)) };
}
