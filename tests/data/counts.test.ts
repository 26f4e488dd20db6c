import { describe, expect, test } from 'vitest';
import { listPassages } from '../../src/corpus/corpus';
import { measureCoverage } from '../../src/corpus/report/coverage';
import { loadReal } from './load-real';

const { corpus, texts } = loadReal();
const passages = listPassages(corpus.draft);
const count = (kind: string, source?: string) =>
	passages.filter((home) => home.passage.kind === kind && (source ?? home.source) === home.source).length;

describe('the real corpus holds', () => {
	test('twenty posts on each of three pages of the blog, and one press release', () => {
		expect(['dh26', 'dh25', 'int'].map((source) => count('post', source))).toEqual([20, 20, 20]);
		expect(count('communique', 'hes18')).toBe(1);
		expect(count('post') + count('communique')).toBe(61);
	});

	test('twenty-nine measures in five parts: 7, 6, 5, 5 and 6', () => {
		const numbers = passages.flatMap(({ passage }) => passage.number ?? []);
		const parts = ['1', '2', '3', '4', '5'].map((part) => numbers.filter((n) => n.startsWith(`${part}.`)));
		expect(parts.map((part) => part.length)).toEqual([7, 6, 5, 5, 6]);
		for (const [index, part] of parts.entries())
			expect(part).toEqual(part.map((_, rank) => `${index + 1}.${rank + 1}`));
		expect(count('measure')).toBe(29);
	});

	test('claims for every passage: the list of those without is empty', () => {
		const silent = passages.filter(({ passage }) => passage.claims.length === 0);
		expect(silent.map(({ passage }) => passage.id)).toEqual([]);
	});

	test.skipIf(!texts)('every line of every source', () => {
		for (const row of measureCoverage(corpus.draft, texts)) {
			const { source, textLines, linesInPassages, linesInNoise, linesLost } = row;
			expect({ source, linesLost }).toEqual({ source, linesLost: 0 });
			expect((linesInPassages ?? 0) + (linesInNoise ?? 0)).toBe(textLines);
		}
	});
});
