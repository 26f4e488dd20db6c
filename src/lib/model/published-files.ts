import { PUBLISHED_RECORDS } from './dataset';
import type { Dataset } from './dataset';
import { toPublic } from './publish';

/**
 * The published dataset as files: one JSON array a kind of record.
 *
 * The site's routes and `corpus export` write the same bytes: same order, tabs, final newline.
 *
 * @param dataset the whole dataset; sensitive claims and private names are taken out here
 * @returns content by file name, in the order of the documentation
 * @example publishedFiles(dataset).get('themes.json') // → "[\n\t{\n\t\t\"id\": …"
 */
export function publishedFiles(dataset: Dataset): Map<string, string> {
	const shown = toPublic(dataset);
	return new Map(
		PUBLISHED_RECORDS.map((name) => [
			`${name}.json`,
			`${JSON.stringify(shown[name], null, '\t')}\n`
		])
	);
}
