import { describe, expect, it } from 'vitest';
import { groupByLine } from './group-items';
import { differencesOf, HILL, SHEETS, VALLEY, verifyFixture } from './verify.fixture';

const edit = (from: string, to: string): string => {
	expect(VALLEY).toContain(from);
	return VALLEY.replace(from, to);
};

describe('verifyText', () => {
	it('recognises the very copy by its bytes and finds everything in it', async () => {
		const report = await verifyFixture(VALLEY);
		expect(report).toMatchObject({
			identical: 'bytes',
			recognised: { source: 'valley', by: 'copy' },
			source: { source: 'valley', sha256: SHEETS[0]?.sha256 },
			text: { lines: 12, encoding: 'utf-8', isHtml: false },
			counts: { found: 12, moved: 0, changed: 0, absent: 0, withheld: 1 }
		});
	});

	it.each([
		['other line ends', VALLEY.replaceAll('\n', '\r\n') + '\r\n'],
		['a byte-order mark', `\ufeff${VALLEY}`],
		['a last line end', `${VALLEY}\n`]
	])('tells that a copy differs by %s only', async (_, text) => {
		const report = await verifyFixture(text);
		expect(report).toMatchObject({ identical: 'text', recognised: { by: 'copy' } });
		expect(differencesOf(report)).toEqual([]);
		expect(report.text.lines).toBe(12);
	});

	it('recognises another copy by its words, whatever the typography', async () => {
		const report = await verifyFixture(VALLEY.replaceAll('’', "'").replaceAll('\u202f', ' '));
		expect(report).toMatchObject({
			identical: 'no',
			recognised: { source: 'valley', by: 'words', found: 5, of: 5 }
		});
		expect(differencesOf(report)).toEqual([]);
	});

	it('says when a text is none of the sources', async () => {
		const report = await verifyFixture('Une tout autre histoire, avec 12 000 € et 250 personnes.');
		expect(report).toMatchObject({ source: null, recognised: null, items: [] });
	});

	it('looks up the source that the reader chose, whatever the text looks like', async () => {
		const report = await verifyFixture(VALLEY, 'hill');
		expect(report.source?.source).toBe('hill');
		expect(report.recognised?.source).toBe('valley');
		expect(report.counts).toMatchObject({ found: 0, absent: 3 });
	});

	it('reports one changed digit, the figure and the quotation that hold it, and nothing else', async () => {
		const report = await verifyFixture(edit('31 %', '37 %'));
		expect(differencesOf(report)).toEqual([
			'va-5 quotation: changed (12)',
			'va-5-p figure: changed (12)'
		]);
		expect(report.items.find(({ record }) => record === 'va-5-p')).toMatchObject({
			differences: {
				expected: [
					{ text: '31', differs: true },
					{ text: ' %', differs: false }
				],
				given: [
					{ text: '37', differs: true },
					{ text: ' %', differs: false }
				]
			},
			context: { match: '37 %', before: expect.stringContaining('assises, et ') }
		});
	});

	it('does not take the same figure of another statement for a changed one', async () => {
		const report = await verifyFixture(edit('devant 250 personnes', 'devant 260 personnes'));
		expect(differencesOf(report)).toEqual(['va-3-n figure: changed (10)']);
	});

	it('does not take the figure of the title for the one of the text', async () => {
		const report = await verifyFixture(edit('12\u202f000', '13\u202f000'));
		expect(differencesOf(report)).toEqual([
			'va-1 quotation: changed (5)',
			'va-1-eur figure: changed (5)'
		]);
	});

	it('says where everything has moved when lines were added before', async () => {
		const report = await verifyFixture(`Accueil\nMenu\n\n${VALLEY}`);
		expect(report.counts).toMatchObject({ found: 0, moved: 12, changed: 0, absent: 0 });
		for (const { at, line, state } of report.items)
			if (state === 'moved') expect(at).toBe(line + 3);
	});

	it('finds what another layout breaks across lines', async () => {
		const wrapped = VALLEY.replaceAll(/(.{30}\S*) /g, '$1\n');
		const report = await verifyFixture(wrapped);
		expect(report.text.lines).toBeGreaterThan(20);
		expect(report.counts).toMatchObject({ changed: 0, absent: 0 });
	});

	it('does not join what a blank line parts', async () => {
		const report = await verifyFixture(edit('une aide de ', 'une aide\n\nde '));
		expect(differencesOf(report)).toContain('va-1 quotation: changed (5)');
	});

	it('finds one post pasted alone, and says that the rest is absent', async () => {
		const post = VALLEY.split('\n').slice(7).join('\n');
		const report = await verifyFixture(post);
		const stateOf = (passage: string) =>
			new Set(report.items.filter((item) => item.passage === passage).map(({ state }) => state));
		expect(stateOf('va-a')).toEqual(new Set(['absent']));
		expect(stateOf('va-b')).toEqual(new Set(['moved', 'withheld']));
	});

	it('compares around a name that is not published, and says so', async () => {
		const whole = await verifyFixture(VALLEY);
		const named = whole.items.find(({ record }) => record === 'va-3');
		expect(named).toMatchObject({ state: 'found', masked: true });
		expect(named?.context?.match).toContain('Odile Marchand');
		const report = await verifyFixture(edit('ingénieure', 'architecte'));
		expect(differencesOf(report)).toEqual(['va-3 quotation: changed (10)']);
	});

	it('reads a saved page in HTML without its mark-up', async () => {
		const paragraphs = VALLEY.split('\n').map(
			(line) => `<p>${line.replace('aide', '<b>aide</b>')}</p>`
		);
		const html = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>${paragraphs.join('')}<script>alert('250 personnes')</script></body></html>`;
		const report = await verifyFixture(html);
		expect(report.text.isHtml).toBe(true);
		expect(report.counts).toMatchObject({ changed: 0, absent: 0 });
	});

	it('reads a copy in the old western encoding', async () => {
		const latin = Uint8Array.from(HILL, (char) => char.charCodeAt(0));
		const report = await verifyFixture(latin);
		expect(report.text.encoding).toBe('windows-1252');
		expect(differencesOf(report)).toEqual([]);
	});

	it('refuses a text over 64 MiB', async () => {
		await expect(verifyFixture(new Uint8Array(64 * 1024 * 1024 + 1))).rejects.toThrow(RangeError);
	});
});

describe('groupByLine', () => {
	it('gathers what stands on one line, each line once and in order', async () => {
		const { items } = await verifyFixture(VALLEY);
		const groups = groupByLine(items, ['found', 'withheld']);
		expect(groups.map(({ line }) => line)).toEqual([5, 6, 10, 11, 12]);
		expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
	});
});
