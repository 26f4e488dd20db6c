import { describe, expect, test } from 'vitest';
import { findWholeSentence } from './whole-sentence';

describe('findWholeSentence', () => {
	test.each([
		['Le pont est fermé. Il rouvrira.', 'Le pont est fermé'],
		['Le pont est fermé. Il rouvrira.', 'Il rouvrira.'],
		['  • Le pont est fermé', 'Le pont est fermé'],
		['Est-ce vrai ? Nous ne le savons pas encore.', 'Nous ne le savons pas encore'],
		['À Valombre : le pont est fermé.', 'le pont est fermé'],
		[
			'Un accueil constant de toutes les associations de la ville',
			'Un accueil constant de toutes les associations de la ville'
		]
	])('in « %s », « %s » is a whole sentence', (line, exact) => {
		expect(findWholeSentence(line, exact)).not.toBeNull();
	});

	test('a quotation that holds a whole sentence and more holds it still', () => {
		expect(
			findWholeSentence('Le pont est fermé. Il rouvrira.', 'pont est fermé. Il rouvrira')
		).toBe('Il rouvrira');
	});

	test.each([
		['Le pont est fermé. Il rouvrira.', 'pont est fermé'],
		['- Soutien à la librairie', 'Soutien à la librairie'],
		['Le site paris.fr dit tout. Le reste suit.', 'site paris.fr dit tout'],
		['La ville a dit ceci : le pont est fermé.', 'dit ceci : le pont est fermé'],
		['Le pont est fermé.', '…']
	])('in « %s », « %s » is none', (line, exact) => {
		expect(findWholeSentence(line, exact)).toBeNull();
	});

	test('a short item with a verb is a sentence, a short one without is not', () => {
		expect(findWholeSentence('Nous agissons.', 'Nous agissons')).toBe('Nous agissons');
		expect(findWholeSentence('Accueil à la mairie.', 'Accueil à la mairie')).toBeNull();
	});
});
