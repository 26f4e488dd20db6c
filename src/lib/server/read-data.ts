import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { DraftCheck } from '../model/check';
import { LoadedWord } from '../model/classroom';
import { Correction, Reply } from '../model/correction';
import { DataError } from '../model/dataset';
import type { Draft, Problem } from '../model/dataset';
import { Country, Entity, Honour, Reference } from '../model/entity';
import { Term } from '../model/glossary';
import { GlossFile } from '../model/gloss';
import { PassageFile } from '../model/passage';
import { Precision } from '../model/precision';
import { Site, Style } from '../model/site';
import { Redirect } from '../model/redirect';
import { Actor, Source } from '../model/source';
import { DraftTheme, Pairing } from '../model/theme';

/** The curated data and where each record stands. */
export interface ReadData {
	draft: Draft;
	/** `data/themes.yaml:12` for an id, so that a finding can name its place. */
	locate: (id: string) => string | null;
}

/** Above this size a file is no hand-curated YAML: it is refused before it fills the memory. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * Reads and validates every YAML file of a data folder.
 *
 * @param dir the folder that holds `site.yaml`, `passages/` and the others
 * @returns the records, each valid by itself, not yet linked (see `buildDataset`)
 * @throws DataError with one problem per fault, each « file:line: what » and how to mend it
 */
export function readData(dir: string): ReadData {
	const reader = new DataReader(dir);
	const list = <S extends z.ZodType>(name: string, schema: S) =>
		reader.read(name, z.array(schema), []);
	const sources = list('sources.yaml', Source);
	const ids = (sources ?? []).map((source) => source.id);
	const draft = {
		site: reader.read('site.yaml', Site, null),
		style: reader.read('style.yaml', Style, null),
		actors: list('actors.yaml', Actor),
		sources,
		themes: list('themes.yaml', DraftTheme),
		entities: list('entities.yaml', Entity),
		countries: list('countries.yaml', Country),
		glossary: list('glossary.yaml', Term),
		loadedWords: reader.has('classroom.yaml') ? list('classroom.yaml', LoadedWord) : [],
		precision: list('precision.yaml', Precision),
		honours: list('honours.yaml', Honour),
		pairings: list('pairings.yaml', Pairing),
		checks: list('checks.yaml', DraftCheck),
		references: list('references.yaml', Reference),
		corrections: list('corrections.yaml', Correction),
		replies: list('replies.yaml', Reply),
		redirects: list('redirects.yaml', Redirect),
		passageFiles: reader.readPerSource('passages', PassageFile, ids),
		glossFiles: reader.readPerSource(
			'glosses',
			GlossFile,
			ids.filter((id) => reader.has(`glosses/${id}.yaml`))
		)
	};
	if (reader.problems.length > 0) throw new DataError(reader.problems);
	return { draft: draft as Draft, locate: (id) => reader.places.get(id) ?? null };
}

class DataReader {
	readonly problems: Problem[] = [];
	readonly places = new Map<string, string>();

	constructor(private readonly dir: string) {}

	/** Reads one file; returns null and notes the problems when it cannot be used. */
	read<S extends z.ZodType>(name: string, schema: S, ifEmpty: unknown): z.infer<S> | null {
		const text = this.readText(name);
		if (text === null) return null;
		const lines = new LineCounter();
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line;
		for (const error of document.errors)
			this.note(
				`${name}:${lineAt(error.pos[0])}`,
				`malformed YAML: ${error.message}`,
				'mend the syntax'
			);
		if (document.errors.length > 0) return null;
		this.notePlaces(name, document, lineAt);
		const value = this.toPlain(name, document);
		if (value === undefined) return null;
		const parsed = schema.safeParse(value ?? ifEmpty);
		if (parsed.success) return parsed.data;
		for (const issue of parsed.error.issues) this.noteIssue(name, document, lineAt, issue);
		return null;
	}

	/** Whether a file is there. */
	has(name: string): boolean {
		return existsSync(join(this.dir, name));
	}

	/** Reads a folder of one file a source, and no other file. */
	readPerSource<F extends { source: string }>(
		folder: string,
		schema: z.ZodType<F>,
		sourceIds: string[]
	): F[] {
		const path = join(this.dir, folder);
		const present = existsSync(path)
			? readdirSync(path).filter((file) => /\.ya?ml$/.test(file))
			: [];
		for (const file of present.filter((name) => !sourceIds.includes(name.replace(/\.ya?ml$/, ''))))
			this.note(
				`${folder}/${file}`,
				'no source has this id',
				'add it to sources.yaml or rename the file'
			);
		return sourceIds.flatMap((id) => {
			const file = this.read(`${folder}/${id}.yaml`, schema, null);
			if (file && file.source !== id)
				this.note(`${folder}/${id}.yaml:1`, `source is « ${file.source} »`, `write « ${id} »`);
			return file ? [file] : [];
		});
	}

	/** Anchors may repeat a piece of evidence; a bomb of aliases is refused. */
	private toPlain(name: string, document: Document): unknown {
		try {
			return (document.toJS() as unknown) ?? null;
		} catch (error) {
			this.note(name, `malformed YAML: ${(error as Error).message}`, 'write the value out');
			return undefined;
		}
	}

	private readText(name: string): string | null {
		const path = join(this.dir, name);
		if (!existsSync(path)) {
			this.note(name, 'file not found', 'create it; an empty list is written []');
			return null;
		}
		const stat = statSync(path);
		if (!stat.isFile() || stat.size > MOST_BYTES) {
			this.note(name, stat.isFile() ? 'larger than 8 MiB' : 'not a file', 'put a YAML file there');
			return null;
		}
		const bytes = readFileSync(path);
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			const damage = findDamage(text);
			if (damage === null) return text;
			this.note(name, damage, 'restore the file: it is damaged');
		} catch {
			this.note(name, 'not UTF-8', 'save the file as UTF-8');
		}
		return null;
	}

	private note(place: string, what: string, mend: string): void {
		this.problems.push({ record: place, what, mend });
	}

	private notePlaces(name: string, document: Document, lineAt: (offset?: number) => number): void {
		visit(document, {
			Map: (_, map) => {
				const id = map.get('id');
				if (typeof id === 'string' && !this.places.has(id))
					this.places.set(id, `${name}:${lineAt(map.range?.[0])}`);
			}
		});
	}

	private noteIssue(
		name: string,
		document: Document,
		lineAt: (offset?: number) => number,
		issue: z.core.$ZodIssue
	): void {
		const path = issue.path.filter((key) => typeof key !== 'symbol');
		const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
		const line = lineAt(offsetOf(document, path, keys[0]));
		const record = nearestId(document, path);
		const where = `${record ? `« ${record} », ` : ''}${path.join('.') || 'the file'}`;
		const mend =
			keys.length > 0
				? `remove or correct ${keys.map((key) => `« ${key} »`).join(', ')}: docs and src/lib/model list the fields`
				: 'correct the value: data/README.md and src/lib/model list what is allowed';
		this.note(`${name}:${line}`, `${where}: ${issue.message}`, mend);
	}
}

/** A file cut short may still be YAML: its last line tells. Editors end the last line, too. */
function findDamage(text: string): string | null {
	if (text.includes('\0')) return 'holds a NUL byte';
	return text === '' || text.endsWith('\n') ? null : 'ends in the middle of a line';
}

/** Where a path stands in the text; the nearest parent when the key itself is missing. */
function offsetOf(document: Document, path: (string | number)[], key?: string): number | undefined {
	for (let length = path.length; length >= 0; length--) {
		const node: unknown =
			length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (key !== undefined && isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
			if (pair && isScalar(pair.key)) return pair.key.range?.[0];
		}
		const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
		if (range) return range[0];
	}
	return undefined;
}

/** The id of the innermost record on a path. */
function nearestId(document: Document, path: (string | number)[]): string | null {
	for (let length = path.length; length > 0; length--) {
		const id: unknown = document.getIn([...path.slice(0, length), 'id']);
		if (typeof id === 'string') return id;
	}
	return null;
}
