import { describe, expect, it } from 'vitest';
import { readNoun, singular } from './nouns';

describe('singular', () => {
	it.each([
		['projets', 'projet'],
		['bureaux', 'bureau'],
		['travaux', 'travail'],
		['hôpitaux', 'hôpital'],
		['lieux', 'lieu'],
		['décès', 'décès'],
		['mois', 'mois'],
		['ans', 'an'],
		['lauréat·es', 'lauréat'],
		['gaz', 'gaz']
	])('of %s is %s', (plural, one) => {
		expect(singular(plural)).toBe(one);
	});
});

describe('readNoun', () => {
	it('skips an adjective and stops at small words', () => {
		expect(readNoun('3 nouvelles places', 1, false)).toEqual({
			end: 18,
			printed: 'places',
			of: 'place'
		});
		expect(readNoun('3 et 4', 1, false)).toBeNull();
		expect(readNoun("2 millions d'habitants", 10, true)?.of).toBe('habitant');
		expect(readNoun('une vingtaine place', 13, true)).toBeNull();
	});
});
