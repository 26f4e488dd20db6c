import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../lib/model/dataset';
import type { Corpus, SourceTexts } from './corpus';
import { findDataFolder, findSourcesFolder, showPath } from './folders';
import { createLocator } from './locate';
import type { Locate } from './locate';
import { listYaml, readDraft } from './read-draft';
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
	return completeWith(folder, readDraft(folder), sources);
}

/** Adds the source texts and the places of records to data already read. */
export function completeWith(folder: string, draft: Draft, sources: string | undefined): Loaded {
	const names = draft.sources.map(({ fileName }) => fileName);
	const sourcesFolder = findSourcesFolder(sources, names);
	const texts = sourcesFolder === null ? null : readSources(sourcesFolder, draft.sources);
	return { corpus: { draft, locate: readLocator(folder) }, texts };
}

/** Reads the YAML once more as text: only then can a finding name the line of a record. */
function readLocator(folder: string): Locate {
	return createLocator(
		new Map(
			listYaml(folder).map((name) => [
				showPath(join(folder, name)),
				readFileSync(join(folder, name), 'utf8')
			])
		)
	);
}
