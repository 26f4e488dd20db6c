import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerRow } from './ledger-row';
import { EVERYTHING, readState, SORTS, writeState } from './ledger-state';
import type { LedgerState } from './ledger-state';
import { offeredOptions, showRows } from './show-rows';
import { tableToJson, takeRows } from './take-rows';

const row = (id: string, rest: Partial<LedgerRow> = {}): LedgerRow =>
	({
		...{ id, side: 'record', text: id, verbatim: false, label: id, raw: id },
		...{ value: 1, low: 1, high: 1, unit: 'EUR', qualifier: 'exact', status: 'voted' },
		...{ perimeter: 'city-all', period: 'once', dates: null, themes: ['budget'] },
		...{ source: 'mx', line: 1, place: 'Blog, ligne 1', ...rest }
	}) as LedgerRow;

const ROWS = [
	row('b', { value: 12_000 }),
	row('a', { value: 300, status: 'pledged', side: 'programme' }),
	row('part', { value: 0.3, unit: 'percent', themes: ['budget', 'culture'] }),
	row('vague', { value: null, low: null, high: null }),
	row('plus', { value: null, low: 5000, high: null })
];
const option = (key: string) => ({ key, label: key.toUpperCase() });
const KNOWN = {
	side: ['record', 'programme'].map(option),
	theme: ['budget', 'culture'].map(option),
	unit: ['EUR', 'percent'].map(option),
	status: ['voted', 'pledged'].map(option),
	perimeter: ['city-all', 'national'].map(option),
	period: [option('once')]
};
const ask = (rest: Partial<LedgerState>) =>
	showRows(ROWS, { ...EVERYTHING, ...rest }).map(({ id }) => id);
const anyState: fc.Arbitrary<LedgerState> = fc.record({
	side: fc.constantFrom('', 'record', 'programme'),
	theme: fc.constantFrom('', 'budget', 'culture'),
	unit: fc.constantFrom('', 'EUR', 'percent'),
	status: fc.constantFrom('', 'voted', 'pledged'),
	perimeter: fc.constantFrom('', 'city-all'),
	period: fc.constantFrom('', 'once'),
	sort: fc.constantFrom(...SORTS)
});

describe('showRows', () => {
	test('shows everything in the order of the documents unless asked', () => {
		expect(ask({})).toEqual(['b', 'a', 'part', 'vague', 'plus']);
	});

	test('keeps the rows that answer every filter', () => {
		expect(ask({ theme: 'culture' })).toEqual(['part']);
		expect(ask({ status: 'voted', unit: 'EUR' })).toEqual(['b', 'vague', 'plus']);
		expect(ask({ status: 'pledged', side: 'record' })).toEqual([]);
	});

	test('orders sizes within a unit only, and what has no number last', () => {
		expect(ask({ sort: 'rising' })).toEqual(['a', 'plus', 'b', 'vague', 'part']);
		expect(ask({ sort: 'falling' })).toEqual(['b', 'plus', 'a', 'vague', 'part']);
		expect(ask({ sort: 'label' })).toEqual(['a', 'b', 'part', 'plus', 'vague']);
	});

	test('shows some of the rows, each once, and leaves the list as it was', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				const before = [...ROWS];
				const shown = showRows(ROWS, state);
				expect(new Set(shown).size).toBe(shown.length);
				expect(shown.every((found) => ROWS.includes(found))).toBe(true);
				expect(ROWS).toEqual(before);
			})
		);
	});
});

describe('the address', () => {
	test('says what is asked, and nothing when all is shown', () => {
		expect(writeState(EVERYTHING)).toBe('');
		expect(writeState({ ...EVERYTHING, status: 'voted', sort: 'rising' })).toBe(
			'?statut=voted&tri=rising'
		);
	});

	test('gives back the state that wrote it', () => {
		fc.assert(
			fc.property(anyState, (state) => {
				expect(readState(writeState(state), KNOWN)).toEqual(state);
			})
		);
	});

	test('leaves out what it does not know', () => {
		expect(readState('?statut=<b>&tri=x&unite=EUR&__proto__=1', KNOWN)).toEqual({
			...EVERYTHING,
			unit: 'EUR'
		});
	});
});

test('only values that a row has are offered', () => {
	expect(offeredOptions(ROWS, KNOWN).perimeter).toEqual([option('city-all')]);
});

test('what is taken away is what is shown, in its order, with the address of each figure', () => {
	const shown = showRows(ROWS, { ...EVERYTHING, unit: 'EUR', sort: 'rising' });
	const table = takeRows(shown, (id) => `https://a.example/chiffres/${id}/`);
	expect(table.slice(1).map(([id]) => id)).toEqual(shown.map(({ id }) => id));
	const records = JSON.parse(tableToJson(table));
	expect(records[0]).toMatchObject({
		...{ id: 'a', value: 300, status: 'pledged', themes: 'budget', dates: null },
		address: 'https://a.example/chiffres/a/'
	});
});
