import { expect, test } from 'vitest';
import { correctionsPage, pathOf } from './corrections-page';
import { indexDataset, shownCorpus } from './dataset';

const corpus = shownCorpus();
const site = { lang: 'fr' as const, origin: 'https://a.fr', base: '' };
const text = (fr: string) => ({ fr, en: `${fr} (en)` });
const [claim] = corpus.data.claims;
const [figure] = corpus.data.figures;
const [check] = corpus.data.checks;

test('each record leads to where it is read, and an id without a page to nowhere', () => {
	expect(pathOf(corpus, claim?.passage ?? '')).toBe(`/passages/${claim?.passage}/`);
	expect(pathOf(corpus, claim?.id ?? '')).toBe(`/passages/${claim?.passage}/#${claim?.id}`);
	expect(pathOf(corpus, figure?.id ?? '')).toContain(figure?.id);
	expect(pathOf(corpus, check?.id ?? '')).toBe(`/verifications/${check?.id}/`);
	expect(pathOf(corpus, 'nulle-part')).toBeNull();
});

test('corrections and replies are listed, the latest first, with before and after', () => {
	const correction = (id: string, date: string) => ({
		...{ id, date, records: [claim?.id ?? ''] },
		...{ before: text('avant'), after: text('après'), reason: text('faute') }
	});
	const corrected = indexDataset({
		...corpus.data,
		corrections: [correction('c-1', '2026-04-02'), correction('c-2', '2026-05')],
		replies: [{ id: 'r-1', date: '2026-04-03', from: 'X', records: ['plan'], text: text('non') }]
	});
	const page = correctionsPage(corrected, { ...site, lang: 'en' });
	expect(page.corrections.map(({ id }) => id)).toEqual(['c-2', 'c-1']);
	expect(page.corrections[1]).toMatchObject({
		date: '2 April 2026',
		before: 'avant (en)',
		after: 'après (en)',
		reason: 'faute (en)'
	});
	expect(page.replies[0]).toMatchObject({ from: 'X', text: 'non (en)' });
});

test('links to write exist once the publisher has given an address, and not before', () => {
	const at = (contact: string | null) =>
		correctionsPage(indexDataset({ ...corpus.data, site: { ...corpus.data.site, contact } }), site);
	expect(at(null)).toMatchObject({ report: null, reply: null });
	expect(at('a@b.fr').report).toMatch(/^mailto:a@b\.fr\?subject=/);
	expect(at('a@b.fr').reply).toContain(encodeURIComponent('https://a.fr/'));
});
