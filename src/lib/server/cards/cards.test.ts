import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, labelOf, verdict } from '../../model/vocabulary';
import { shownCorpus } from '../dataset';
import { cardNames, cardText, namesPerson } from './card-text';
import type { CardText } from './card-text';
import { CARD_HEIGHT, CARD_WIDTH, drawCard, wrapEvenly } from './draw-card';
import { fontFiles, measure, missingCharacters } from './fonts';
import { renderCard } from './render-card';

const corpus = shownCorpus();
const names = cardNames(corpus);
const texts = names.flatMap((name) =>
	LANGUAGES.map((lang) => ({ name, lang, text: cardText(corpus, name, lang) as CardText }))
);
const wordsOf = ({ kicker, title, pages, foot }: CardText): string[] =>
	[kicker, title, foot, ...Object.values(pages).flatMap((page) => Object.values(page))].filter(
		(part) => part !== null
	);

describe('what the cards say', () => {
	test('there is one for home, each theme and each check, and none for another name', () => {
		const { themes, checks } = corpus.data;
		expect(names).toHaveLength(1 + themes.length + checks.length);
		expect(texts.filter(({ text }) => !text)).toEqual([]);
		expect(cardText(corpus, 'theme-nulle-part', 'fr')).toBeNull();
		expect(cardText(corpus, 'verification-nulle-part', 'fr')).toBeNull();
	});

	test('no card names a person', () => {
		const found = texts.filter(({ text }) => namesPerson(corpus, wordsOf(text).join(' | ')));
		expect(found).toEqual([]);
		expect(namesPerson(corpus, 'un prix pour Pınar Selek')).toBe(true);
	});

	test('a question that names a person gives way to what it is about', () => {
		const naming = corpus.data.checks.filter(({ question }) => namesPerson(corpus, question.fr));
		expect(naming.length).toBeGreaterThan(0);
		for (const { id } of naming)
			expect(cardText(corpus, `verification-${id}`, 'fr')?.title).toContain(' · ');
	});

	test('no card of a check tells how it came out', () => {
		const results = verdict.keys.flatMap((key) =>
			LANGUAGES.map((lang) => labelOf(verdict, key, lang))
		);
		for (const { name, text } of texts.filter((card) => card.name.startsWith('verification-')))
			for (const result of results)
				expect(wordsOf(text).join(' ').toLowerCase(), name).not.toContain(result.toLowerCase());
	});
});

describe('the drawing', () => {
	test('the faces hold every character of every card', () => {
		const missing = texts.flatMap(({ text }) =>
			wordsOf(text).flatMap((part) => missingCharacters(part, 'serif'))
		);
		// Drawn as a small raised « e ».
		expect(new Set(missing)).toEqual(new Set(['ᵉ']));
	});

	test('nothing runs out of the sheet', () => {
		const font = { fontFiles: fontFiles(), loadSystemFonts: false };
		for (const { name, lang, text } of texts) {
			const bounds = new Resvg(drawCard(text), { font }).innerBBox();
			expect(bounds?.width, `${name} ${lang}`).toBe(CARD_WIDTH);
			expect(bounds?.height, `${name} ${lang}`).toBe(CARD_HEIGHT);
			const ends = [...drawCard(text).matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) =>
				Number(y)
			);
			expect(Math.max(...ends), `${name} ${lang}`).toBe(600);
			expect(
				ends.filter((y) => y > 545 && y < 600),
				`${name} ${lang}`
			).toEqual([]);
		}
	});

	test('lines are of even width and hold every word', () => {
		const box = { x: 0, y: 0, width: 500, size: 40, face: 'serif', colour: 'ink' } as const;
		const text = 'Culture, événements et espaces municipaux';
		const lines = wrapEvenly(text, box);
		expect(lines.join(' ')).toBe(text);
		expect(lines).toHaveLength(2);
		for (const line of lines) expect(measure(line, 'serif', 40)).toBeLessThanOrEqual(500);
	});

	test('mark-up in a text is text', () => {
		const page = { title: null, large: null, small: null };
		const pages = { record: page, programme: page };
		const svg = drawCard({ kicker: '<b> & "c"', title: null, pages, foot: '' });
		expect(svg).toContain('&lt;b> &amp; &quot;c&quot;');
	});
});

test('a card is a PNG of 1200 × 630, at most 60 kB, the same each time', () => {
	const first = renderCard(corpus, 'theme-budget', 'fr');
	const bytes = Buffer.from(first ?? []);
	expect(bytes.readUInt32BE(16)).toBe(1200);
	expect(bytes.readUInt32BE(20)).toBe(630);
	expect(bytes.length).toBeLessThanOrEqual(60_000);
	expect(renderCard(corpus, 'theme-budget', 'fr')).toEqual(first);
	expect(renderCard(corpus, 'nulle-part', 'fr')).toBeNull();
});
