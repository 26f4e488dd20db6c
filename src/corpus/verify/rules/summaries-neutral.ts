import { countWords } from '../../../lib/text/count-words';
import type { Draft } from '../../../lib/model/dataset';
import type { Lang } from '../../../lib/model/vocabulary';
import type { Corpus } from '../../corpus';
import { foldOnce } from '../fold-once';
import { findWordStart } from '../find-word-start';
import { SIDE_NAMING_PATTERNS } from '../side-naming-words';
import { listOwnTexts } from '../texts';
import type { OwnText } from '../texts';
import type { DataRule } from '../rule';

const MOST_WORDS = 40;
/** Apostrophes stay; paired single quotation marks are told by the space before them. */
const QUOTATION_MARKS = /[«»“”„"‹›]|(?:^|\s)['‘]\S/u;
/** Terms of art of the law: naming them judges nothing. Taken out before the search. */
const TERMS_OF_ART =
	/\b(?:libertes? fondamentales?|droits? fondamenta(?:l|ux)|lois? fondamentales?|fundamental (?:rights?|freedoms?|laws?))\b/g;
/** From this length on the same words in both languages are a translation that was forgotten. */
const UNTRANSLATED_WORDS = 6;

/** Summaries can be read blind: they name no side, quote nothing and judge nothing. */
export const summariesNeutral: DataRule = {
	name: 'summaries name neither side, quote nothing, judge nothing, within 40 words',
	invariant: 8,
	find(corpus, report) {
		const stems = foldStems(corpus.draft);
		for (const text of listReadTexts(corpus)) {
			const tell = (what: string, mend: string) =>
				report({
					record: text.record,
					near: text.text,
					what: `${text.field} (${text.lang}) ${what}`,
					mend
				});
			const judged = findStem(text, stems[text.lang]);
			if (judged) tell(`holds the word of judgement « ${judged} »`, 'describe without judging');
			if (text.field !== 'summary') continue;
			const words = countWords(text.text);
			if (words > MOST_WORDS) tell(`has ${words} words`, `at most ${MOST_WORDS}: shorten it`);
			if (QUOTATION_MARKS.test(text.text)) tell('holds quotation marks', 'use words of ours');
			const named = findSide(text, corpus.draft);
			if (named) tell(`names a side: « ${named} »`, 'the site says who speaks: reword without it');
		}
	}
};

/** What is read beside a quotation: summaries, contexts and labels of passages and claims. */
const listReadTexts = (corpus: Corpus): OwnText[] =>
	listOwnTexts(corpus.draft).filter(({ list }) => list === 'passageFiles');

const foldStems = ({ style }: Draft): Record<Lang, string[]> => ({
	fr: style.fr.map(foldOnce),
	en: style.en.map(foldOnce)
});

function findStem({ text }: OwnText, stems: readonly string[]): string | null {
	const folded = foldOnce(text).replace(TERMS_OF_ART, ' ');
	return stems.find((stem) => findWordStart(folded, stem) !== -1) ?? null;
}

const patterns = new WeakMap<Draft, RegExp>();

function findSide({ text }: OwnText, draft: Draft): string | null {
	let pattern = patterns.get(draft);
	if (!pattern) {
		const names = listSpeakerNames(draft).map((name) =>
			name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
		);
		pattern = new RegExp(
			`(?<![a-z0-9])(?:${[...SIDE_NAMING_PATTERNS, ...names].join('|')})(?![a-z0-9])`
		);
		patterns.set(draft, pattern);
	}
	return pattern.exec(foldOnce(text))?.[0] ?? null;
}

/** Names of those who speak, and the other spellings and handles of the same persons. */
function listSpeakerNames(draft: Draft): string[] {
	const names = [...draft.actors.map(({ name }) => name), ...draft.style.sides].map(foldOnce);
	const spellings = draft.entities.filter(({ name, variants }) =>
		[name, ...variants].some((spelling) => names.includes(foldOnce(spelling)))
	);
	return [
		...names,
		...spellings.flatMap(({ name, variants }) => [name, ...variants].map(foldOnce))
	];
}

/** Both languages are written, not copied. */
export const bothLanguages: DataRule = {
	name: 'every text is there in French and in English',
	invariant: 8,
	find({ draft }, report) {
		const texts = listOwnTexts(draft);
		for (const [index, french] of texts.entries()) {
			const english = texts[index + 1];
			if (french.lang !== 'fr' || !english) continue;
			if (french.text !== english.text || countWords(french.text) < UNTRANSLATED_WORDS) continue;
			report({
				record: french.record,
				near: french.text,
				what: `${french.field} is the same in French and in English`,
				mend: 'translate it'
			});
		}
	}
};
