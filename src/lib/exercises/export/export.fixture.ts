import fc from 'fast-check';
import type { Answer, Exercise, ExerciseKind, Sheet } from '../exercise';

/** Characters that one format or another reads as its own. */
export const HARD_TEXTS = [
	'~ = # { } :',
	'a ]]> b ]]]]>> c',
	'Fish & chips < 3 > "deux" \'trois\'',
	'l’été à Gex, où l’œuvre naît : « déjà » ? ! ; …',
	'100 % = 0,3 % -> 12 000 €',
	'[html] <b>gras</b> &amp; &lt;',
	'\\n \\\\ // :: #### TRUE ->',
	'%50%moitié',
	'$CATEGORY: ailleurs',
	'* _ ` # | ~~ + 1. - 1)',
	'émoji 🗳️ et İstanbul, ű ğ ş'
];

const KINDS: ExerciseKind[] = ['who-says', 'nature', 'match', 'order', 'compute', 'true-false'];

const exerciseOf = (answer: Answer, index: number, text: string): Exercise => ({
	id: `x${index}`,
	kind: KINDS[index % KINDS.length] ?? 'who-says',
	lang: 'fr',
	level: 'lycee',
	themes: ['budget'],
	prompt: `Consigne ${index} : ${text}`,
	material: [
		{ text: `Texte ${text}`, lang: 'fr', caption: index % 2 === 0 ? null : `Légende ${text}` }
	],
	answer,
	explanation: `Parce que ${text}\n\nEt aussi ${text}`,
	sources: [{ label: `Billet ${text}`, path: `/passages/p-${index}/?a=1&b=2#l3` }],
	records: [],
	blind: true,
	items: { record: 1, programme: 0 }
});

const ANSWERS: ((text: string, index: number) => Answer)[] = [
	(text, index) => ({
		type: 'choice',
		options: [`un ${text}`, `deux ${text}`, text],
		correct: index % 3
	}),
	(text, index) => ({
		type: 'true-false',
		value: index % 2 === 0,
		options: ['Vrai', 'Faux', 'Indécidable']
	}),
	(text) => ({
		type: 'matching',
		pairs: [
			{ left: `gauche ${text}`, right: `droite ${text}` },
			{ left: `gauche bis ${text}`, right: 'autre' }
		],
		distractors: [`leurre ${text}`]
	}),
	(text) => ({
		type: 'order',
		items: ['12 000 €', `4 300 000 € ${text}`],
		outside: [{ item: `35 M€ par an ${text}`, reason: `une période ${text}` }]
	}),
	(_, index) => ({ type: 'numerical', value: 13.49 + index, tolerance: 0.005, unit: 'Md€' }),
	(text) => ({ type: 'short', accepted: [text, `${text} !`] }),
	(text) => ({ type: 'open', criteria: [`les deux côtés ${text}`, 'une source citée'] })
];

/**
 * A sheet that holds every type of answer in turn, with the texts that formats choke on.
 *
 * @param count how many exercises
 */
export function sheetOf(count: number): Sheet {
	const exercises = Array.from({ length: count }, (_, index) => {
		const text = HARD_TEXTS[index % HARD_TEXTS.length] ?? '';
		const answer = ANSWERS[index % ANSWERS.length];
		if (!answer) throw new RangeError('no type of answer');
		return exerciseOf(answer(text, index), index, text);
	});
	return sheetWith(exercises);
}

/** A sheet around exercises. */
export const sheetWith = (exercises: Exercise[]): Sheet => ({
	code: 'b-l55-k7',
	version: '0.1.0',
	lang: 'fr',
	level: 'lycee',
	minutes: 55,
	title: 'Budget : ~ = # { } ]]> & < / l’été',
	corpusNote: 'Deux textes, pas toutes les listes.',
	exercises,
	glossary: [{ term: 'Vœu', definition: 'Souhait que le Conseil vote ; il n’oblige personne.' }]
});

const word = fc
	.oneof(
		{ weight: 1, arbitrary: fc.constantFrom(...HARD_TEXTS) },
		{
			weight: 2,
			arbitrary: fc.string({
				unit: fc.constantFrom(...'ab é’~=#{}:\\[]<>&"%$*/-!?.,«» \u00a00123€'),
				minLength: 1,
				maxLength: 30
			})
		}
	)
	// Words that differ and say something, as generated exercises do.
	.map((text) => `m ${text}`.replace(/\s+/g, ' ').trim());

const words = (min: number, max: number): fc.Arbitrary<string[]> =>
	fc.uniqueArray(word, { minLength: min, maxLength: max });

const answer: fc.Arbitrary<Answer> = fc.oneof(
	words(2, 5).chain((options) =>
		fc.nat(options.length - 1).map((correct): Answer => ({ type: 'choice', options, correct }))
	),
	fc.constantFrom(true, false, null).map((value): Answer => ({
		type: 'true-false',
		value,
		options: ['Vrai', 'Faux', 'Indécidable']
	})),
	fc.tuple(words(1, 5), words(5, 8), fc.nat(3)).map(([lefts, rights, more]): Answer => ({
		type: 'matching',
		pairs: lefts.map((left, index) => ({ left, right: rights[index] ?? '' })),
		distractors: rights.slice(lefts.length, lefts.length + more)
	})),
	words(2, 6).chain((items) =>
		fc.nat(items.length - 2).map((out): Answer => ({
			type: 'order',
			items: items.slice(out),
			outside: items.slice(0, out).map((item) => ({ item, reason: `raison ${item}` }))
		}))
	),
	fc.tuple(fc.integer(), fc.nat(9999)).map(([value, tolerance]): Answer => ({
		type: 'numerical',
		value: value / 1000,
		tolerance: tolerance / 1e9,
		unit: '€'
	})),
	words(1, 4).map((accepted): Answer => ({ type: 'short', accepted })),
	words(1, 4).map((criteria): Answer => ({ type: 'open', criteria }))
);

/** Any sheet: every type of answer, texts full of marks. */
export const anySheet: fc.Arbitrary<Sheet> = fc
	.array(fc.tuple(answer, word), { minLength: 1, maxLength: 6 })
	.map((all) => sheetWith(all.map(([given, text], index) => exerciseOf(given, index, text))));

/** The site's address in these tests. */
export const linkTo = (path: string): string => `https://exemple.fr${path}`;
