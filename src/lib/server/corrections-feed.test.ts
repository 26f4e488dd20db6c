import { describe, expect, test } from 'vitest';
import { correctionsFeed } from './corrections-feed';
import { shownCorpus } from './dataset';

const { data } = shownCorpus();
const text = (fr: string) => ({ fr, en: `${fr} (en)` });
const correction = (id: string, date: string) => ({
	id,
	date,
	records: ['plan-1-1'],
	before: text('< 4 & 5'),
	after: text('ligne 12'),
	reason: text('faute')
});

describe('the feed of corrections', () => {
	test('is valid when nothing was corrected: an id, a title, an author, the date of the data', () => {
		const feed = correctionsFeed({ ...data, corrections: [] }, '');
		expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3/);
		expect(feed).toMatch(/<id>urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/id>/);
		expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
		expect(feed).toContain('<author><name>');
		expect(feed).not.toContain('<entry>');
	});

	test('puts the latest first, in both languages, mark-up escaped', () => {
		const corrections = [correction('a', '2026-04-02'), correction('b', '2026-05')];
		const feed = correctionsFeed({ ...data, corrections }, '');
		const dates = [...feed.matchAll(/<updated>(.{10})/g)].map(([, date]) => date);
		expect(dates).toEqual(['2026-05-31', '2026-05-31', '2026-04-02']);
		expect(feed).toContain('Avant\u00a0: &lt; 4 &amp; 5');
		expect(feed).toContain('Before: &lt; 4 &amp; 5 (en)');
		expect(new Set(feed.match(/<id>[^<]+/g)).size).toBe(3);
	});

	test('gives its own address once the publisher has said it', () => {
		const site = { ...data.site, origin: 'https://example.org' };
		const feed = correctionsFeed({ ...data, site, corrections: [] }, '/x');
		expect(feed).toContain('<link rel="self" href="https://example.org/x/corrections.atom"/>');
		expect(correctionsFeed({ ...data, corrections: [] }, '')).not.toContain('rel="self"');
	});
});
