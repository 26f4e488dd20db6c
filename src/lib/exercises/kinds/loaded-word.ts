import type { ClassClaim, ClassLoadedWord, ClassSide } from '../class-data';
import { claimKeys, fitsLevel, fitsThemes, SIDES, sourceOf } from '../draw';
import type { Draw, Generator } from '../draw';

/** Spot the word that judges and rewrite neutrally: one quotation of each side. */
export const loadedWord: Generator = {
	kind: 'loaded-word',
	minutes: 8,
	make: (draw) => {
		const { t, random } = draw;
		const found = SIDES.map((side) => findWord(draw, side));
		const both = random.shuffle(found.flatMap((word) => word ?? []));
		if (both.length < SIDES.length) return null;
		return [
			{
				themes: [...new Set(both.flatMap(({ home }) => home.themes))],
				prompt: t.loaded,
				material: both.map(({ quote, gloss }) => ({ text: quote, lang: 'fr', caption: gloss })),
				answer: {
					type: 'open',
					criteria: [...both.map(({ word, note }) => t.loadedCriteria(word, note)), t.loadedRewrite]
				},
				explanation: both.map(({ home }) => home.summary).join(' '),
				french: both.map(({ word }) => word),
				sources: both.map(({ home }) => sourceOf(home)),
				records: both.flatMap(({ home }) => claimKeys(home)),
				blind: both.every(isBlind),
				items: { record: 1, programme: 1 }
			}
		];
	}
};

const isBlind = ({ quote, home }: ClassLoadedWord & { home: ClassClaim }): boolean =>
	home.quotes.some(({ text, blind }) => text === quote && blind);

function findWord(draw: Draw, side: ClassSide) {
	const usable = draw.data.loadedWords.flatMap((word: ClassLoadedWord) => {
		const home = draw.data.claims.find(({ id }) => id === word.claim);
		const fits =
			home?.side === side &&
			fitsLevel(home.level, draw.level) &&
			fitsThemes(home.themes, draw.themes) &&
			claimKeys(home).every((key) => !draw.used.has(key));
		return fits ? [{ ...word, home }] : [];
	});
	return draw.random.shuffle(usable)[0] ?? null;
}
