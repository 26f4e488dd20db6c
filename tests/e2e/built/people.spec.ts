import { expect, test } from '@playwright/test';
import { namePattern } from '../../../src/lib/model/publish';
import { listBuilt, readBuilt } from '../support/built';
import { shown, whole } from '../support/corpus';

const TEXT = /\.(html|json|xml|atom|svg|txt|csv|md|cff|js)$/;
const privatePeople = whole.entities.filter((entity) => entity.tier === 'private');
const names = namePattern(privatePeople.flatMap((entity) => [entity.name, ...entity.variants]));
const isPassagePage = (path: string) => /^(en\/)?passages\/[^/]+\/index\.html$/.test(path);

test('private names stand on passage pages only, which search engines are told to leave', () => {
	expect(names).not.toBeNull();
	const holders = listBuilt(TEXT).filter((path) => readBuilt(path).search(names ?? /(?!)/) >= 0);
	expect(holders.filter((path) => !isPassagePage(path))).toEqual([]);
	for (const path of holders)
		expect(readBuilt(path), path).toContain('<meta name="robots" content="noindex"');
	expect(holders.length).toBeGreaterThan(0);
});

test('sensitive claims stand on their passage page only', () => {
	const sensitive = whole.claims.filter((claim) => claim.sensitive);
	expect(sensitive.length).toBeGreaterThan(0);
	const files = listBuilt(TEXT).map((path) => ({ path, text: readBuilt(path) }));
	for (const claim of sensitive) {
		const own = [`passages/${claim.passage}/index.html`, `en/passages/${claim.passage}/index.html`];
		const holders = files.filter(
			({ text }) => text.includes(claim.id) || text.includes(claim.summary.fr)
		);
		expect(
			holders.map(({ path }) => path).filter((path) => !own.includes(path)),
			claim.id
		).toEqual([]);
		for (const path of own) expect(readBuilt(path)).toContain('content="noindex"');
	}
});

test('every other claim stands on every page set of its themes', () => {
	const pagesOf = new Map<string, string>();
	for (const path of listBuilt(/^themes\/[^/]+\/(\d+\/)?index\.html$/)) {
		const theme = path.split('/')[1] ?? '';
		pagesOf.set(theme, (pagesOf.get(theme) ?? '') + readBuilt(path));
	}
	for (const claim of shown.claims.filter(({ sameAs }) => sameAs === null))
		for (const theme of claim.themes)
			expect(pagesOf.get(theme)?.includes(`id="${claim.id}"`), `${claim.id} on ${theme}`).toBe(
				true
			);
});
