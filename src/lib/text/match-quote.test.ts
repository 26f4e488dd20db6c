import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuote, nearestQuote } from './match-quote';

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '  ', '\t'];
const word = fc.string({ unit: fc.constantFrom(...'abcéœçàZ'), minLength: 1, maxLength: 8 });
const words = fc.array(word, { minLength: 1, maxLength: 12 });

function quoted(line: string, exact: string): string | null {
	const found = matchQuote(line, exact);
	return found && line.slice(found.start, found.end);
}

describe('matchQuote', () => {
	it('finds a phrase whatever the apostrophes, spaces, quotation marks and dashes', () => {
		const line = 'Nous avons porté l’aide «\u00a0d’urgence\u00a0» à 25\u202f000\u00a0€ – enfin.';
		expect(quoted(line, 'l\'aide "d\'urgence" à 25 000 € - enfin')).toBe(
			'l’aide «\u00a0d’urgence\u00a0» à 25\u202f000\u00a0€ – enfin'
		);
	});

	it.each([
		['deux villes refuges', 'ville'],
		['le non-alignement', 'alignement'],
		['les Genevois·es', 'Genevois'],
		['soit 25 000 € versés', '000 €'],
		['soit 25\u202f000 € versés', '25'],
		['soit 4,3 millions', '3 millions'],
		['soit 4,3 millions', '4'],
		['soit 1200 euros', '200 euros']
	])('refuses to cut %j for %j', (line, exact) => {
		expect(matchQuote(line, exact)).toBeNull();
	});

	it('finds the whole word after a first occurrence inside another', () => {
		expect(matchQuote('des villes, une ville', 'ville')).toEqual({ start: 16, end: 21 });
	});

	it('does not take a year before a number for thousands', () => {
		expect(quoted('en 2024 150 personnes', '150 personnes')).toBe('150 personnes');
	});

	it('refuses an empty quotation and one changed character', () => {
		expect(matchQuote('une aide', ' ')).toBeNull();
		expect(matchQuote('une aide utile', 'une aide utilE')).toBeNull();
	});

	it('finds any run of whole words after any rewriting of the spaces', () => {
		fc.assert(
			fc.property(
				words,
				fc.infiniteStream(fc.constantFrom(...SPACES)),
				fc.nat(),
				fc.nat(),
				(list, spaces, a, b) => {
					const from = Math.min(a % list.length, b % list.length);
					const to = Math.max(a % list.length, b % list.length) + 1;
					const line = list.map((text) => text + spaces.next().value).join('');
					const shown = quoted(line, list.slice(from, to).join(' '));
					expect(shown?.split(/\s+/)).toEqual(list.slice(from, to));
				}
			)
		);
	});
});

describe('nearestQuote', () => {
	it('suggests the closest text with its line and its errors', () => {
		const lines = [
			'Rien à voir ici.',
			'Une aide de 25\u00a0000 € aux ateliers.',
			'Une aide aux élèves.'
		];
		expect(nearestQuote(lines, 'aide de 25 000 € aux atelier')).toEqual({
			line: 2,
			text: 'aide de 25\u00a0000 € aux atelier',
			errors: 0
		});
		expect(nearestQuote(lines, 'Une aide de 26 000 €')).toMatchObject({ line: 2, errors: 1 });
	});

	it('suggests nothing when everything differs too much', () => {
		expect(nearestQuote(['abc', ''], 'une citation bien plus longue')).toBeNull();
	});
});
