import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, FOUND_QUALIFIERS, FOUND_ROUNDINGS, FOUND_UNITS } from './french-numbers';
import { writeFrenchNumber } from './number-words.fixture';

describe('findFigures for any text', () => {
	it('gives positions in the original, whatever was removed or decoded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (noise) => {
				const text = `${noise} — soit 25&nbsp;0\u00ad00 € ; e\u0301té`;
				for (const { raw, start, end } of findFigures(text))
					expect(text.slice(start, end)).toBe(raw);
				expect(findFigures(text).length).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('never throws and never overlaps, for any Unicode text', () => {
		const pieces = fc.constantFrom(
			'1',
			'25',
			'000',
			'99999999',
			' ',
			'\u00a0',
			',',
			'.',
			'/',
			'-',
			'à',
			'et',
			'un',
			'deux',
			'cent',
			'mille',
			'million',
			'sur',
			'entre',
			'€',
			'%',
			'ans',
			'plus de',
			'mai',
			'article',
			'e',
			'h',
			'&nbsp;',
			'\u00ad',
			'tiers',
			'fois moins',
			'('
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(pieces).map((list) => list.join('')),
			fc.array(pieces).map((list) => list.join(' '))
		);
		fc.assert(
			fc.property(text, (given) => {
				let end = 0;
				for (const figure of findFigures(given)) {
					expect(figure.start).toBeGreaterThanOrEqual(end);
					expect(figure.end).toBeGreaterThan(figure.start);
					expect(FOUND_UNITS).toContain(figure.unit);
					expect(FOUND_QUALIFIERS).toContain(figure.qualifier);
					expect(FOUND_ROUNDINGS).toContain(figure.rounding);
					if (figure.value !== null && figure.low !== null)
						expect(figure.low).toBeLessThanOrEqual(figure.value);
					if (figure.value !== null && figure.high !== null)
						expect(figure.high).toBeGreaterThanOrEqual(figure.value);
					end = figure.end;
				}
				expect(end).toBeLessThanOrEqual(given.length);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('findFigures finds back what was printed', () => {
	const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '.');
	it('in digits with any kind of space', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999_999_999 }),
				spaces,
				fc.constantFrom(' €', '€', '\u00a0euros'),
				(value, space, unit) => {
					const printed = String(value).replace(/\B(?=(\d{3})+$)/g, space) + unit;
					const [figure] = findFigures(`Une aide de ${printed} votée`);
					expect(figure).toMatchObject({ value, unit: 'EUR', raw: printed });
				}
			)
		);
	});

	it('with decimals and magnitudes', () => {
		const magnitude = fc.constantFrom<[string, number]>(
			[' millions d’euros', 1e6],
			[' M€', 1e6],
			[' milliards d’euros', 1e9],
			[' Md€', 1e9],
			[' k€', 1e3]
		);
		fc.assert(
			fc.property(fc.integer({ min: 20, max: 9999 }), magnitude, (tenths, [name, factor]) => {
				const printed = String(tenths / 10).replace('.', ',') + name;
				const [figure] = findFigures(`soit ${printed}.`);
				expect(figure?.value).toBeCloseTo((tenths / 10) * factor, 3);
				expect(figure?.raw).toBe(printed);
			})
		);
	});

	it('in words up to 999 999 999', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.boolean(), (value, reformed) => {
				const words = writeFrenchNumber(value, reformed);
				const link = /million(?:s)?$/.test(words) ? ' d’euros' : ' euros';
				expect(findFigures(`soit ${words}${link} de plus`)[0]).toMatchObject({
					value,
					unit: 'EUR'
				});
			})
		);
	});
});
