import { describe, expect, test } from 'vitest';
import { rewrite, verifyBroken } from '../../fixtures/break-town';
import type { BreakCase } from '../../fixtures/break-town';
import { first, pickClaim, pickFigure, pickPassage } from '../../fixtures/pick';

const lines: BreakCase[] = [
	[
		'a line that nobody accounts for',
		(draft) => (pickPassage(draft, 'blog-02').lines = [10, 12]),
		['blog.yaml:1: blog: line 13 is in no passage and not in noise: « À Valombre']
	],
	[
		'a line in two passages',
		(draft) => (pickPassage(draft, 'blog-02').lines = [6, 13]),
		[
			'blog: line 6 is in 2 passages: blog-01, blog-02',
			'lines 6–13 do not come after « blog-01 » (3–8)'
		]
	],
	[
		'a span beyond the end',
		(draft) => (pickPassage(draft, 'plan-1-2').lines = [4, 9]),
		['plan.yaml:23: plan-1-2: lines 4–9 end after the source', 'the source has 4 lines']
	],
	[
		'noise on a blank line',
		(draft) => (first(draft.passageFiles).noise = [{ lines: [2, 2], reason: 'stray-mark' }]),
		['blog noise 2: noise on blank lines only', 'line 1 is in no passage']
	],
	[
		'noise told twice',
		(draft) => first(draft.passageFiles).noise.push({ lines: [8, 8], reason: 'tags' }),
		['blog.yaml:68: blog noise 8: lines 8 are noise twice']
	],
	[
		'a passage that is all noise',
		(draft) => draft.passageFiles[1]?.noise.push({ lines: [4, 4], reason: 'stray-mark' }),
		['plan-1-2: the passage holds no text', 'quotation on line 4, which is noise']
	],
	[
		'a source without a passage file',
		(draft) => draft.passageFiles.pop(),
		['sources.yaml:15: plan: no passage file accounts for this source']
	]
];

const words: BreakCase[] = [
	[
		'one character of a quotation',
		(draft) =>
			(first(pickClaim(draft, 'blog-02-pont').quotes).exact =
				'nous avons inauguré le pont de la Lize'),
		[
			'blog.yaml:43: blog-02-pont: quotation « nous avons inauguré le pont de la Lize » is not on line 12 (source line 12)',
			'nearest: line 12 « nous avons inauguré le pont de la Lise »'
		]
	],
	[
		'a quotation on another line',
		(draft) => (first(pickClaim(draft, 'blog-02-pont').quotes).line = 13),
		['blog-02-pont: quotation', 'the words stand on line 12: correct the line']
	],
	[
		'a raw number that is not printed',
		(draft) => (pickFigure(draft, 'plan-1-1-eur').raw = '21 000 € par an'),
		[
			'plan.yaml:22: plan-1-1-eur: raw « 21 000 € par an » is not on line 3',
			"plan line 3: neither figure nor numeral: « 20 » (…eliers d'écriture à 20 000 € par an"
		]
	],
	[
		'evidence beyond the end',
		(draft) => (pickClaim(draft, 'plan-1-2-rue').natureEvidence.line = 99),
		['plan-1-2-rue: natureEvidence « Ouvrir une bibliothèque » is beyond the end']
	],
	[
		'a heading that is not as printed',
		(draft) => (pickPassage(draft, 'blog-02').heading = 'Le pont est ouvert'),
		['blog-02: heading « Le pont est ouvert » is not printed there']
	],
	[
		'a section that is not printed',
		(draft) => (pickPassage(draft, 'plan-1-2').section = 'NOTRE VISION'),
		['plan-1-2: section « NOTRE VISION » is not printed there']
	],
	[
		'a figure outside its passage',
		(draft) => pickFigure(draft, 'blog-01-eur').alsoLines.push(12),
		[
			'blog-01-eur: alsoLines on line 12, outside « blog-01 » (3–8)',
			'which does not print « 12 000 € »'
		]
	],
	[
		'evidence taken from another passage',
		(draft) => {
			const evidence = { line: 12, exact: 'nous avons inauguré' };
			pickClaim(draft, 'blog-01-aide').natureEvidence = evidence;
			pickFigure(draft, 'blog-01-eur').statusEvidence = evidence;
		},
		[
			'blog-01-aide: natureEvidence on line 12, outside « blog-01 » (3–8)',
			'blog-01-eur: statusEvidence on line 12, outside « blog-01 » (3–8)'
		]
	],
	[
		'another copy of the text',
		(_, texts) => {
			const blog = texts.get('blog');
			if (blog) texts.set('blog', { ...blog, sha256: '0'.repeat(64) });
		},
		['sources.yaml:14: blog: the text has sha256 0000', 'a new copy is a new source']
	],
	[
		'a number in digits that nobody lists',
		(_, texts) =>
			rewrite(texts, { source: 'plan', from: 'dans chaque quartier', to: 'dans 7 quartiers' }),
		['plan line 4: neither figure nor numeral: « 7 » (…', 'the text has characters']
	],
	[
		'a number in words that nobody lists',
		(_, texts) =>
			rewrite(texts, { source: 'blog', from: 'pour ses livres', to: 'pour ses vingt livres' }),
		['blog line 13: neither figure nor numeral: « vingt »']
	],
	[
		'a quotation of sixteen words',
		(draft) =>
			(first(pickClaim(draft, 'blog-01-public').quotes).exact =
				'accueillent plus de 80 personnes chaque saison, parmi lesquelles Lina Roz, qui écrit dans sa langue'),
		['blog-01-public: quotation', 'has 16 words']
	],
	[
		'a whole sentence',
		(draft) =>
			(first(pickClaim(draft, 'blog-02-pont').quotes).exact =
				'Il a coûté 1,2 million d’euros à la ville'),
		['blog-02-pont: quotation « Il a coûté 1,2 million d’euros à la ville » is a whole sentence']
	],
	[
		'more than half of a measure',
		(draft) =>
			(first(pickClaim(draft, 'plan-1-2-rue').quotes).exact =
				'une bibliothèque de rue dans chaque quartier de la ville, avec les habitants'),
		['plan-1-2-rue: quotation', 'is more than half of the measure']
	],
	[
		'our words copied from the source',
		(draft) =>
			(pickPassage(draft, 'plan-1-2').summary = {
				fr: 'Une bibliothèque de rue dans chaque quartier de la ville, avec les habitants et les libraires, ouverte.',
				en: 'A street library in each district.'
			}),
		['plan-1-2: summary (fr) copies 16 words of plan: « une bibliotheque de rue']
	],
	[
		'a silence that is not one',
		(_, texts) =>
			rewrite(texts, { source: 'blog', from: 'pour ses livres', to: 'aux bibliothèques' }),
		['pairings.yaml:13: silence-bibliotheque: « bibliothèque » was looked for, and stands in blog']
	]
];

describe('rules on lines, words and numbers of the sources find', () => {
	test('nothing wrong with evidence in the heading of the part', () => {
		const findings = verifyBroken((draft) => {
			pickClaim(draft, 'plan-1-1-aide').natureEvidence = { line: 1, exact: 'NOTRE PLAN' };
		});
		expect(findings).toEqual([]);
	});

	test.each([...lines, ...words])('%s', (_, breakIt, expected) => {
		const findings = verifyBroken(breakIt).join('\n');
		for (const part of expected) expect(findings).toContain(part);
	});
});
