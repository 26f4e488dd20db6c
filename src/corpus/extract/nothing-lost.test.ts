import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, extractText } from './index';
import { isBlank } from './read-line';

const FIXTURES = fileURLToPath(new URL('../../../tests/fixtures/extract/', import.meta.url));
const documents = readdirSync(FIXTURES).map((name) =>
	readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8')
);
const layout = fc.constantFrom(...DOCUMENT_KINDS, 'auto' as const);

/** Each non-blank line must be noise or inside one passage span; figures and dates stand on a text line. */
function expectNothingLost(text: string, as: (typeof DOCUMENT_KINDS)[number] | 'auto'): void {
	const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
	const { passages, noise, figures, dates } = extractText(text, as);
	const uses = lines.map(() => ({ passages: 0, noise: 0 }));
	const mark = (kind: 'passages' | 'noise', [first, last]: [number, number]) => {
		for (let line = first; line <= last; line++) {
			const use = uses[line - 1];
			expect(use).toBeDefined();
			if (use) use[kind]++;
		}
	};
	passages.forEach((passage) => mark('passages', passage.lines));
	noise.forEach((run) => mark('noise', run.lines));
	lines.forEach((line, index) => {
		const { passages: inPassages, noise: inNoise } = uses[index] ?? { passages: 0, noise: 0 };
		const bare = index === 0 ? line.replace(/^\ufeff/, '') : line;
		expect(inPassages).toBeLessThanOrEqual(1);
		expect(inNoise).toBeLessThanOrEqual(1);
		if (!isBlank(bare)) expect(inPassages + inNoise).toBeGreaterThanOrEqual(1);
	});
	for (const { line, column } of [...figures, ...dates]) {
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
	}
}

describe('extractText loses nothing', () => {
	it('of any Unicode text, in any layout', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom(
				'',
				' ',
				'-',
				'- Créer un fonds',
				'• Titre',
				'  • Titre',
				'**Gras**',
				'12',
				'IMG_1.jpeg',
				'a,b',
				'---',
				'clé: valeur',
				'\u200b',
				'\ufeff',
				'Une phrase.',
				'TITRE',
				'1. Un',
				'et la suite -',
				'\r'
			)
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), layout, (lines, as) =>
				expectNothingLost(lines.join('\n'), as)
			),
			{ numRuns: 1000 }
		);
	});

	it('of real layouts with their lines shuffled', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...documents).chain((text) => fc.shuffledSubarray(text.split('\n'))),
				layout,
				(lines, as) => expectNothingLost(lines.join('\n'), as)
			)
		);
	});

	it('of real layouts cut anywhere', () => {
		fc.assert(
			fc.property(fc.constantFrom(...documents), fc.nat(), fc.nat(), layout, (text, a, b, as) => {
				const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
				expectNothingLost(text.slice(from, to), as);
			})
		);
	});

	it('and gives each figure where it is printed, on a line of its own', () => {
		for (const text of documents) {
			const lines = text.split('\n');
			for (const { raw, line, column } of extractText(text, 'auto').figures) {
				const printed = (lines[line - 1] ?? '').slice(column - 1);
				const head = raw.slice(0, printed.length).split(/[ -]/)[0] ?? '';
				expect(printed.startsWith(head)).toBe(true);
			}
		}
	});
});
