import type { DraftTheme } from '../../lib/model/theme';
import { foldText } from '../../lib/text/normalise';

/** A theme a passage may belong to, and the words of the passage that say so. */
export interface ThemeSuggestion {
	id: string;
	words: string[];
}

/** Words too common to tell one theme from another. */
const COMMON = new Set(
	`ville villes paris france personne personnes public publique politique vie place autre autres annee annees
	quel quels quelle quelles dans pour avec sans leur leurs cette celui celle ceux entre sous plus moins comme
	dont ainsi etre avoir faire donner prendre texte textes mesure mesures commune communes quoi comment
	disent parlent projet projets action actions`.split(/\s+/)
);
const SHORTEST_WORD = 4;
/** The beginning of a word stands for its family: « subventions », « subventionner ». */
const STEM_LENGTH = 6;
/** One word of the label, or two of the definition. */
const ENOUGH = 2;
const LABEL_WEIGHT = 2;

/**
 * Prepares the suggestion of themes from the words of their labels, definitions and questions.
 *
 * @param themes those of the data
 * @returns a function from a text to the themes it may belong to, the likeliest first
 * @example suggestThemes([{ id: 'culture', label: { fr: 'Culture' }, … }])('la culture') // → [{ id: 'culture', words: ['culture'] }]
 */
export function suggestThemes(
	themes: Pick<DraftTheme, 'id' | 'label' | 'definition' | 'question'>[]
): (text: string) => ThemeSuggestion[] {
	const stems = themes.map(({ id, label, definition, question }) => ({
		id,
		strong: new Set(wordsOf(label.fr).map(stem)),
		weak: new Set(wordsOf(`${definition.fr} ${question.fr}`).map(stem))
	}));
	return (text) => {
		const words = [...new Set(wordsOf(text))];
		const scored = stems.map(({ id, strong, weak }) => {
			const hits = words.filter((word) => strong.has(stem(word)) || weak.has(stem(word)));
			const families = new Set(hits.map(stem));
			const score = [...families].reduce(
				(sum, hit) => sum + (strong.has(hit) ? LABEL_WEIGHT : 1),
				0
			);
			return { id, words: hits, score };
		});
		return scored
			.filter(({ score }) => score >= ENOUGH)
			.sort((a, b) => b.score - a.score)
			.map(({ id, words: hits }) => ({ id, words: hits }));
	};
}

function wordsOf(text: string): string[] {
	const words = foldText(text).match(/[a-z]+/g) ?? [];
	return words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word));
}

function stem(word: string): string {
	return word.replace(/s$/, '').slice(0, STEM_LENGTH);
}
