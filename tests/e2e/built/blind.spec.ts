import { expect, test } from '@playwright/test';
import { namePattern } from '../../../src/lib/model/publish';
import { listBuilt, readBuilt } from '../support/built';
import { shown } from '../support/corpus';

const pages = listBuilt(/^(en\/)?themes\/[^/]+\/aveugle\/(\d+\/)?index\.html$/);
/** What a reader sees or hears: the page without its head, its tags and their addresses. */
const words = (html: string) =>
	html
		.slice(html.indexOf('<body'))
		.replace(/<[^>]+>/g, ' ')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');

const officials = shown.entities.filter((entity) => entity.tier === 'public-office');
const names = namePattern([
	...shown.actors.map((actor) => actor.name),
	...officials.flatMap((entity) => [entity.name, ...entity.variants]),
	...shown.sources.flatMap((source) => [source.title, source.publisher, source.shortTitle.fr])
]);

test('blind pages exist for every theme in both languages', () => {
	for (const { id } of shown.themes)
		for (const prefix of ['', 'en/'])
			expect(pages).toContain(`${prefix}themes/${id}/aveugle/index.html`);
});

test('no name, handle, title, measure number, source link or side colour is left', () => {
	const headings = shown.passages.flatMap(({ heading }) =>
		heading === null ? [] : [heading.toLowerCase().replace(/[.!…\s]+$/u, '')]
	);
	for (const path of pages) {
		const html = readBuilt(path);
		const text = words(html);
		expect(names?.exec(text)?.[0], path).toBeUndefined();
		if (names) names.lastIndex = 0;
		expect(text, path).not.toMatch(/@\w/);
		expect(text, path).not.toMatch(/\b(?:mesure|measure|billet|post|paragraphe|paragraph) \d/);
		expect(text, path).not.toMatch(/\bselon (?:l’élu|le plan)|according to the (?:plan|deputy)/);
		expect(html, path).not.toMatch(/href="[^"]*\/(?:passages|sources|donnees)\//);
		expect(html, path).not.toMatch(/class="[^"]*\b(?:r|p|record|programme)\b/);
		const left = headings.filter((heading) => text.toLowerCase().includes(heading));
		expect(left, path).toEqual([]);
	}
});
