import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normaliseText } from './normalise';

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom(...'«»“”"’ʼ\u00a0\u202f \t\né–—…\u00ade\u0301\u200bab1') })
);

describe('normaliseText', () => {
	it.each([
		['25\u202f000\u00a0€', '25 000 €'],
		['l’aide, l‘aide, lʼaide', "l'aide, l'aide, l'aide"],
		['«\u00a0ville refuge\u00a0»', '"ville refuge"'],
		['“ ville „ refuge ”', '"ville "refuge"'],
		['2020–2025 — porte‑voix − 3', '2020-2025 - porte-voix - 3'],
		['fin…', 'fin...'],
		['muni\u00adcipal\u200b\ufeff', 'municipal'],
		['e\u0301lu', 'élu'],
		['a \t\n\u2009b', 'a b']
	])('turns %j into %j', (given, expected) => {
		expect(normaliseText(given).text).toBe(expected);
	});

	it('keeps case and accents', () => {
		expect(normaliseText('Été À Paris').text).toBe('Été À Paris');
	});

	it('is idempotent for any Unicode text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = normaliseText(text).text;
				expect(normaliseText(once).text).toBe(once);
			})
		);
	});

	it('leads every character back to the original, in order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { text: shown, map, ends } = normaliseText(text);
				expect(map).toHaveLength(shown.length + 1);
				expect(map.at(-1)).toBe(text.length);
				for (let i = 0; i < shown.length; i++) {
					expect(map[i]).toBeLessThanOrEqual(map[i + 1] ?? -1);
					expect(ends[i]).toBeGreaterThan(map[i] ?? Infinity);
				}
			})
		);
	});

	it('maps a word after a collapsed space to its own place', () => {
		const { text, map } = normaliseText('une \u00a0\u00a0 aide');
		expect(map[text.indexOf('aide')]).toBe(7);
	});
});

describe('foldText', () => {
	it('drops case, accents and ligatures', () => {
		expect(foldText('Œuvre d’ÉTÉ, Pınar, Hegedűs')).toBe("oeuvre d'ete, pınar, hegedus");
	});
});
