import { describe, expect, test } from 'vitest';
import { namePattern } from '../model/publish';
import { LANGUAGES } from '../model/vocabulary';
import { citeCheck, citeClaim, citeFigure, citePassage } from './citations';
import { mustFind, shownCorpus, wholeCorpus } from './dataset';
import type { Site } from './json-ld';
import { passagePage } from './passage-page';

const shown = shownCorpus();
const whole = wholeCorpus();
const passages = whole.data.passages.map((passage) => ({
	passage,
	isPrivate: passagePage(whole, passage, 'fr').private
}));
const [french, english] = LANGUAGES.map((lang) => ({
	lang,
	origin: 'https://a.fr',
	base: '/b'
})) as [Site, Site];
const blocks = [french, english].flatMap((site) => [
	...passages.map(({ passage, isPrivate }) =>
		citePassage(shown, mustFind(shown.passages, passage.id), { ...site, isPrivate })
	),
	...shown.data.claims.map((claim) => citeClaim(shown, claim, site)),
	...shown.data.figures.map((figure) => citeFigure(shown, figure, site)),
	...shown.data.checks.map((check) => citeCheck(shown, check, site))
]);

describe('on the real corpus, a citation', () => {
	test('exists in eight forms for every passage, statement, figure and check, with a copy each', () => {
		expect(blocks.length).toBeGreaterThan(1000);
		for (const { forms, permalink } of blocks) {
			expect(forms, permalink).toHaveLength(8);
			for (const { id, text } of forms) {
				expect(text, `${permalink} ${id}`).toContain(permalink);
				expect(text, `${permalink} ${id}`).toMatch(/[0-9a-f]{12}/);
				expect(text, `${permalink} ${id}`).toContain(shown.data.site.version);
			}
		}
	});

	test('names no private person and says nothing of a sensitive statement', () => {
		const people = whole.data.entities.filter(({ tier }) => tier === 'private');
		const pattern = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
		const all = JSON.stringify(blocks);
		expect(pattern).not.toBeNull();
		expect(all.search(pattern ?? /(?!)/)).toBe(-1);
		const sensitive = whole.data.claims.filter((claim) => claim.sensitive);
		expect(sensitive.length).toBeGreaterThan(0);
		for (const { id, summary } of sensitive) {
			expect(all).not.toContain(`#${id}`);
			expect(all).not.toContain(summary.fr.replace(/\.$/, ''));
		}
	});

	test('leaves out the heading of a passage that is kept from search engines', () => {
		const headed = passages.filter(({ passage }) => (passage.heading?.length ?? 0) > 12);
		for (const kept of [true, false])
			expect(headed.some(({ isPrivate }) => isPrivate === kept)).toBe(true);
		for (const { passage, isPrivate } of headed) {
			const cited = mustFind(shown.passages, passage.id);
			const { title } = citePassage(shown, cited, { ...french, isPrivate });
			expect(title.includes(cited.heading ?? ''), passage.id).toBe(!isPrivate);
		}
	});

	test('says who states it, and as what', () => {
		for (const claim of shown.data.claims)
			expect(citeClaim(shown, claim, french).title).toMatch(/ \([^()]+, selon [^()]+\)$/);
		for (const figure of shown.data.figures)
			expect(citeFigure(shown, figure, english).title).toMatch(/according to [^()]+\)$/);
	});

	test('opens the original at its words only where the passage has an address of its own', () => {
		const own = new Set(shown.data.passages.filter(({ url }) => url !== null).map(({ id }) => id));
		expect(own.size).toBeGreaterThan(0);
		const kinds = shown.data.claims.map((claim) => ({
			hasOwn: own.has(claim.passage),
			original: citeClaim(shown, claim, french).original
		}));
		for (const { hasOwn, original } of kinds) {
			expect(original?.href.includes(':~:text=')).toBe(hasOwn);
			expect(original?.archive).toMatch(/^https:\/\/web\.archive\.org\/web\//);
		}
	});

	test('says that its address is not complete while the site has none', () => {
		const check = shown.data.checks[0];
		if (!check) throw new Error('no check');
		const cited = citeCheck(shown, check, { lang: 'fr', origin: '', base: '' });
		expect(cited.isRelative).toBe(true);
		expect(cited.permalink).toBe(`/verifications/${check.id}/`);
	});
});
