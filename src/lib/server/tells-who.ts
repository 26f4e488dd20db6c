import { SIDE_NAMING_PATTERNS } from '../../corpus/verify/side-naming-words';
import { namePattern } from '../model/publish';
import { foldText } from '../text/normalise';
import { tellsByName } from './blind';
import type { Corpus } from './dataset';

/** « de », « le » and initials are no names. */
const SHORTEST_NAME = 4;
/** Folded words by which an office holder or a document gives itself away. */
const GIVEAWAYS = [
	"j'",
	'je',
	'me',
	'mon',
	'ma',
	'mes',
	'nous',
	'notre',
	'nos',
	"l'executif",
	'(?:la|le|madame le|au nom de la) maire',
	'(?:ce|du|de) mandat',
	'mesures? \\d',
	'i',
	'my',
	'we',
	'our',
	'us',
	'the (?:city )?executive',
	'the mayor',
	'(?:term|terms) of office',
	'measures? \\d'
];

/**
 * Whether a text tells which side it comes from: a name of an office holder, a candidate, a document
 * or a party, a handle, a heading, the number of a measure, « le plan », the first person of an office
 * holder.
 *
 * @param corpus the public corpus
 * @returns a test for French and English texts
 * @example tellsWho(corpus)('Nous avons voté') // → true
 */
export function tellsWho(corpus: Corpus): (text: string) => boolean {
	const byName = tellsByName(corpus);
	const words = new RegExp(
		[...SIDE_NAMING_PATTERNS, ...GIVEAWAYS]
			.map(
				(pattern) =>
					`(?<![\\p{L}\\p{N}])(?:${pattern})${pattern.endsWith("'") ? '' : '(?![\\p{L}\\p{N}])'}`
			)
			.join('|'),
		'u'
	);
	const people = corpus.data.actors
		.filter(({ side }) => side !== 'third-party')
		.flatMap(({ name }) => name.split(/[\s-]+/u).filter((part) => part.length >= SHORTEST_NAME));
	const names = namePattern([...people, ...corpus.data.style.sides]);
	return (text) =>
		/[@#]/.test(text) ||
		byName(text) ||
		words.test(foldText(text)) ||
		text.search(names ?? /(?!)/) >= 0;
}
