import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readData } from '../server/read-data';
import { buildDataset } from './build';
import { namePattern, toPublic } from './publish';

const town = fileURLToPath(new URL('../../corpus/fixtures/town/data', import.meta.url));
const dataset = buildDataset(readData(town).draft);

describe('the pattern of private names', () => {
	it('finds whole names whatever the spaces and the case, the longest first', () => {
		const pattern = namePattern(['Lina', 'Lina Roz']);
		expect('avec LINA  roz, ici'.replace(pattern ?? /(?!)/, '…')).toBe('avec …, ici');
		expect('Linaire'.search(pattern ?? /(?!)/)).toBe(-1);
	});

	it('takes the signs of a name literally and knows no pattern for no name', () => {
		expect('(a.b)'.search(namePattern(['a.b']) ?? /(?!)/)).toBe(1);
		expect('axb'.search(namePattern(['a.b']) ?? /(?!)/)).toBe(-1);
		expect(namePattern([])).toBeNull();
	});
});

describe('what may be shown everywhere', () => {
	it('has no sensitive claim and none of its figures', () => {
		const shown = toPublic(dataset);
		const hidden = dataset.claims.filter(({ sensitive }) => sensitive);
		expect(hidden.length).toBeGreaterThan(0);
		expect(shown.claims).toHaveLength(dataset.claims.length - hidden.length);
		const figures = hidden.flatMap((claim) => claim.figures);
		expect(shown.figures.filter(({ id }) => figures.includes(id))).toEqual([]);
	});

	it('has no private person, in a list or in a title, and leaves ids and enums alone', () => {
		const [passage, ...others] = dataset.passages;
		if (!passage) throw new Error('the invented town has lost its passages');
		const titled = { ...dataset, passages: [{ ...passage, heading: 'Avec Lina Roz' }, ...others] };
		const shown = toPublic(titled);
		expect(shown.passages[0]?.heading).toBe('Avec […]');
		expect(shown.passages[0]?.id).toBe(passage.id);
		expect(shown.entities.map(({ tier }) => tier)).not.toContain('private');
	});

	it('has no correction and no reply that concerns what is withheld', () => {
		const hidden = dataset.claims.find(({ sensitive }) => sensitive);
		const open = dataset.claims.find(({ sensitive }) => !sensitive);
		const text = { fr: 'a', en: 'a' };
		const log = (id: string, records: (string | undefined)[]) => ({
			...{ id, date: '2026-01-02', records: records.flatMap((record) => record ?? []) },
			...{ before: text, after: text, reason: text }
		});
		const corrections = [log('c-open', [open?.id]), log('c-mixed', [open?.id, hidden?.id])];
		const replies = [
			{ id: 'r-1', date: '2026-01-02', from: 'X', records: corrections[1]?.records ?? [], text }
		];
		const shown = toPublic({ ...dataset, corrections, replies });
		expect(shown.corrections.map(({ id }) => id)).toEqual(['c-open']);
		expect(shown.replies).toEqual([]);
	});
});
