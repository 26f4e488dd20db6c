import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readData } from '../../lib/server/read-data';
import { findSourcesFolder, ROOT } from '../folders';
import { extractText } from './index';
import type { Extraction } from './index';

const { draft } = readData(join(ROOT, 'data'));
const folder = findSourcesFolder(
	undefined,
	draft.sources.map(({ fileName }) => fileName)
);

function extractSource(id: string): Extraction {
	const fileName = draft.sources.find((source) => source.id === id)?.fileName ?? '';
	return extractText(readFileSync(join(folder ?? '', fileName), 'utf8'), 'auto');
}

/** Without the source texts this is not run: they belong to their authors. */
describe.runIf(folder !== null)('extractText on the five sources', () => {
	it.each(['dh26', 'dh25', 'int'])('finds the twenty posts of %s', (id) => {
		const { kind, passages } = extractSource(id);
		expect(kind).toBe('blog');
		expect(passages.map((passage) => passage.kind)).toEqual(Array(20).fill('post'));
	});

	it('finds the press release', () => {
		expect(extractSource('hes18')).toMatchObject({
			kind: 'communique',
			passages: [{ lines: [1, 15] }]
		});
	});

	it('finds the 29 measures of the plan in their five sections', () => {
		const measures = extractSource('plan').passages.filter(({ kind }) => kind === 'measure');
		const sections = [...new Set(measures.map(({ section }) => section))];
		const sizes = sections.map(
			(section) => measures.filter((measure) => measure.section === section).length
		);
		expect(sizes).toEqual([7, 6, 5, 5, 6]);
	});

	it('finds every amount and percentage that was curated by hand, and no other', () => {
		const isMoney = ({ unit }: { unit: string }) => unit === 'EUR' || unit === 'percent';
		for (const { source, passages } of draft.passageFiles) {
			const curated = passages
				.flatMap(({ claims }) => claims.flatMap(({ figures }) => figures))
				.filter((figure) => isMoney(figure) && figure.ratio === null)
				.flatMap(({ line, alsoLines, value }) =>
					[line, ...alsoLines].map((at) => ({ at, value: Math.abs(value ?? 0) }))
				);
			const found = extractSource(source)
				.figures.filter(isMoney)
				.map(({ line, value }) => ({ at: line, value: Math.abs(value ?? 0) }));
			const sorted = (list: typeof found) => list.map(({ at, value }) => `${at}: ${value}`).sort();
			expect(sorted(found)).toEqual(sorted(curated));
		}
	});
});
