import { formatNumber } from '../numbers/format';
import { PUBLISHED_RECORDS } from '../model/dataset';
import { PUBLISHED_TABLES } from '../model/published-schemas';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { publishedDataset } from './published-dataset';
import { say, sayDate } from './text';

/** A file that can be downloaded. */
interface Download {
	name: string;
	/** Thousands of bytes, as the reader's language writes them. */
	size: string;
}

/** All that the page of downloads shows. */
export interface DataPage {
	tables: { title: string; records: number; json: Download; csv: Download; schema: string }[];
	whole: Download[];
	versions: { version: string; date: string; what: string }[];
}

/**
 * The published files, by kind of record, and what changed in them.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns names, sizes and texts
 */
export function dataPage({ data }: Corpus, lang: Lang): DataPage {
	const files = publishedDataset(data);
	const download = (name: string): Download => {
		const bytes = Buffer.byteLength(files.get(name) ?? '');
		return { name, size: formatNumber(Math.max(1, Math.round(bytes / 1000)), lang) };
	};
	const isWhole = (name: string) => !/\.csv$|^schemas\//.test(name) && !isTable(name);
	return {
		tables: PUBLISHED_RECORDS.map((name) => ({
			title: say(PUBLISHED_TABLES[name].title, lang),
			records: data[name].length,
			json: download(`${name}.json`),
			csv: download(`${name}.csv`),
			schema: `schemas/${name}.json`
		})),
		whole: [...files.keys()].filter(isWhole).map(download),
		versions: data.site.changelog.map(({ version, date, what }) => ({
			version,
			date: sayDate(date, lang) ?? date,
			what: say(what, lang)
		}))
	};
}

const isTable = (name: string): boolean =>
	PUBLISHED_RECORDS.some((table) => name === `${table}.json`);
