import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readFields, writeAddress } from './changes';
import { shareSheet, spanSheet } from './calculate.fixture';
import { enteredOf } from './show';
import { fieldsOf } from './sheet';
import { decodeNumber, encodeNumber, readTyped, valueOf, writeTyped } from './typed-number';
import type { TypedNumber } from './typed-number';

const SHEETS = [shareSheet, spanSheet];
const anyNumber: fc.Arbitrary<TypedNumber> = fc
	.record({
		whole: fc.integer({ min: 0, max: 99_999 }),
		fraction: fc.option(fc.stringMatching(/^\d{1,4}$/)),
		scale: fc.constantFrom(1 as const, 1e3 as const, 1e6 as const, 1e9 as const)
	})
	.map(({ whole, fraction, scale }) => ({
		digits: fraction === null ? String(whole) : `${whole}.${fraction}`,
		scale
	}));

/** Any state that the fields can reach: typed, then read. */
const anyState = fc.constantFrom(...SHEETS).chain((sheet) =>
	fc
		.array(
			fc.record({
				field: fc.constantFrom(...fieldsOf(sheet)),
				number: fc.option(anyNumber),
				rounding: fc.constantFrom(null, 'exact' as const, 'printed' as const)
			}),
			{ maxLength: 4 }
		)
		.map((edits) => {
			const entered = enteredOf(sheet, { changes: {}, lang: 'fr' });
			for (const { field, number, rounding } of edits) {
				const text = number ? writeTyped(number, 'fr') : (entered[field.key]?.text ?? '');
				entered[field.key] = { text, rounding };
			}
			return { sheet, ...readFields(sheet, entered, 'fr') };
		})
		.filter(({ refused }) => Object.keys(refused).length === 0)
);

describe('a typed number', () => {
	test.each([
		['11,3 milliards', 'fr', 'EUR', { digits: '11.3', scale: 1e9 }],
		['11,30 Md€', 'fr', 'EUR', { digits: '11.30', scale: 1e9 }],
		['151 000', 'fr', 'EUR', { digits: '151000', scale: 1 }],
		['151\u202f000\u00a0€', 'fr', 'EUR', { digits: '151000', scale: 1 }],
		["4,3 millions d'euros", 'fr', 'EUR', { digits: '4.3', scale: 1e6 }],
		['4,3 millions d’euros', 'fr', 'EUR', { digits: '4.3', scale: 1e6 }],
		['3 %', 'fr', 'percent', { digits: '3', scale: 1 }],
		['0,30', 'fr', 'percent', { digits: '0.30', scale: 1 }],
		['1 milliard 200 millions', 'fr', null, { digits: '1200', scale: 1e6 }],
		['11.3 billion', 'en', 'EUR', { digits: '11.3', scale: 1e9 }],
		['€151,000', 'en', 'EUR', { digits: '151000', scale: 1 }],
		['1,258,000 euros', 'en', 'EUR', { digits: '1258000', scale: 1 }],
		['2.125 million', 'en', null, { digits: '2.125', scale: 1e6 }],
		['3 per cent', 'en', 'percent', { digits: '3', scale: 1 }]
	] as const)('« %s » (%s, %s) is read', (text, lang, unit, expected) => {
		expect(readTyped(text, { lang, unit })).toEqual(expected);
	});

	test.each([
		['', 'empty', 'EUR'],
		['beaucoup', 'unreadable', null],
		['une vingtaine', 'unreadable', null],
		['3 millions et demi', 'unreadable', null],
		['12 bananes', 'unreadable', null],
		['11,3 12', 'unreadable', null],
		['3 %', 'unit', 'EUR'],
		['3 €', 'unit', 'percent'],
		['185 €', 'unit', 'number'],
		['−5', 'negative', 'EUR'],
		['1234567890123456', 'too-long', null],
		['9'.repeat(90), 'too-long', null]
	] as const)('« %s » is refused: %s (%s)', (text, reason, unit) => {
		expect(readTyped(text, { lang: 'fr', unit })).toBe(reason);
	});

	test('a number may be negative where the published one is', () => {
		const signed = { lang: 'fr', unit: 'percent', signed: true } as const;
		expect(readTyped('−8,5 %', signed)).toEqual({ digits: '-8.5', scale: 1 });
	});

	test.each(['fr', 'en'] as const)('what is written in %s reads as the same number', (lang) => {
		fc.assert(
			fc.property(anyNumber, (number) => {
				expect(readTyped(writeTyped(number, lang), { lang, unit: null })).toEqual(number);
				expect(decodeNumber(encodeNumber(number))).toEqual(number);
			})
		);
	});

	test('whatever is typed, the answer is a number or a reason', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en'), (text, lang) => {
				const read = readTyped(text, { lang, unit: null });
				expect(typeof read === 'string' || Number.isFinite(valueOf(read))).toBe(true);
			})
		);
	});
});

describe('the address', () => {
	test('any state that the fields can reach comes back from its address', () => {
		fc.assert(
			fc.property(anyState, ({ sheet, changes }) => {
				const search = writeAddress(sheet.id, changes);
				expect(readAddress(search, SHEETS)).toEqual({ kind: 'check', id: sheet.id, changes });
				const entered = enteredOf(sheet, { changes, lang: 'en' });
				expect(readFields(sheet, entered, 'en')).toEqual({ changes, refused: {} });
			})
		);
	});

	test('whatever an address holds, it is read whole or refused with a reason', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.webQueryParameters(),
			fc
				.array(
					fc.tuple(
						fc.constantFrom(
							'verification',
							'pl-part',
							'annee',
							'annee.a',
							'__proto__',
							'constructor'
						),
						fc.oneof(
							fc.string(),
							fc.constantFrom(
								'part',
								'ecart',
								'1e9',
								'-0',
								'01',
								'NaN',
								'Infinity',
								'_',
								'1_exact_exact',
								'1e400'
							)
						)
					),
					{ maxLength: 4 }
				)
				.map((pairs) => String(new URLSearchParams(pairs)))
		);
		fc.assert(
			fc.property(hostile, (query) => {
				const asked = readAddress(`?${query}`, SHEETS);
				if (asked.kind === 'refused') expect(asked.reason).not.toBe('');
				if (asked.kind !== 'check') return;
				const again = readAddress(writeAddress(asked.id, asked.changes), SHEETS);
				expect(again).toEqual(asked);
			}),
			{ numRuns: 500 }
		);
	});

	test.each([
		['', { kind: 'none' }],
		['?q=x', { kind: 'none' }],
		['?verification=part&utm_source=lettre&fbclid=x', { kind: 'check', id: 'part', changes: {} }],
		['?verification=nulle-part', { kind: 'refused', reason: 'check', name: 'nulle-part' }],
		['?verification=part&autre=3', { kind: 'refused', reason: 'field', name: 'autre', id: 'part' }],
		[
			'?verification=part&verification=part',
			{ kind: 'refused', reason: 'field', name: 'verification', id: 'part' }
		],
		[
			'?verification=part&pl-part=3&pl-part=4',
			{ kind: 'refused', reason: 'field', name: 'pl-part', id: 'part' }
		],
		[
			'?verification=part&pl-part=trois',
			{ kind: 'refused', reason: 'number', name: 'pl-part', id: 'part' }
		],
		[
			'?verification=part&pl-part=3_vague',
			{ kind: 'refused', reason: 'number', name: 'pl-part', id: 'part' }
		],
		[
			'?verification=part&pl-part=-3',
			{ kind: 'refused', reason: 'number', name: 'pl-part', id: 'part' }
		],
		[
			'?verification=part&pl-part=0.3',
			{ kind: 'refused', reason: 'number', name: 'pl-part', id: 'part' }
		],
		['?verification=part&cent=99', { kind: 'refused', reason: 'field', name: 'cent', id: 'part' }],
		[
			'?verification=ecart&annee=2030',
			{ kind: 'refused', reason: 'crossed', name: 'annee.a', id: 'ecart' }
		],
		[
			`?verification=part&pl-part=${'1'.repeat(3000)}`,
			{ kind: 'refused', reason: 'too-long', name: '' }
		]
	])('« %s » is read as %j', (search, expected) => {
		expect(readAddress(search, SHEETS)).toEqual(expected);
	});
});
