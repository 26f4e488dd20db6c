import { describe, expect, test } from 'vitest';
import { verifyBroken } from '../../fixtures/break-town';
import type { BreakCase } from '../../fixtures/break-town';
import { first, pick, pickClaim, pickFigure, pickPassage } from '../../fixtures/pick';

const counts: BreakCase[] = [
	[
		'a loaded word that no quotation holds, on one side only',
		(draft) =>
			draft.loadedWords.push({
				id: 'mot-absent',
				claim: 'blog-01-public',
				word: 'introuvable',
				note: { fr: 'juge.', en: 'judges.' }
			}),
		[
			'« introuvable » stands in no quotation of « blog-01-public »',
			'college: 1 loaded words of the record, 0 of the programme'
		]
	],
	[
		'a passage without claims',
		(draft) => (pickPassage(draft, 'plan-1-1').claims = []),
		['plan.yaml:3: plan-1-1: no claim for this measure']
	],
	[
		'a passage without summary',
		(draft) => (pickPassage(draft, 'blog-02').summary = null),
		['blog-02: no summary for this post']
	],
	[
		'criticism of nobody',
		(draft) => (pickClaim(draft, 'blog-01-public').nature = 'criticism'),
		['blog-01-public: criticism without its target']
	],
	[
		'a measure without its number',
		(draft) => (pickPassage(draft, 'plan-1-1').number = null),
		['plan-1-1: a measure without number']
	],
	[
		'one quantity twice in a passage',
		(draft) =>
			pickClaim(draft, 'blog-02-honneur').figures.push({
				...pickFigure(draft, 'blog-02-ans'),
				id: 'blog-02-ans-bis'
			}),
		[
			'blog-02-ans-bis: the same quantity as « blog-02-ans » in one passage: counted twice',
			'« deux ans » is already the figure « blog-02-ans »'
		]
	],
	[
		'sameAs of another nature',
		(draft) => (pickClaim(draft, 'blog-01-aide').sameAs = 'blog-02-pont'),
		['blog-01-aide: sameAs « blog-02-pont », but presented is not done']
	],
	[
		'sameAs of another amount',
		(draft) => (pickFigure(draft, 'plan-1-1-eur').sameAs = 'blog-01-eur'),
		['plan-1-1-eur: sameAs « blog-01-eur », but 20000 EUR is not 12000 EUR']
	],
	[
		'a line named twice by alsoLines',
		(draft) => pickFigure(draft, 'blog-01-n').alsoLines.push(3),
		['blog-01-n: alsoLines names a line twice']
	]
];

const links: BreakCase[] = [
	[
		'a duplicate id',
		(draft) => (pickClaim(draft, 'blog-02-pont').id = 'blog-01-aide'),
		['blog.yaml:10: blog-01-aide: duplicate id « blog-01-aide »']
	],
	[
		'an unknown theme, with the nearest',
		(draft) => (pickClaim(draft, 'blog-02-pont').themes = ['voirrie']),
		['blog-02-pont: unknown theme « voirrie »', 'nearest: « voirie »']
	],
	[
		'an entity that nothing uses',
		(draft) => (pickClaim(draft, 'blog-02-honneur').entities = ['valombre']),
		['entities.yaml:3: iris-calme: entity « iris-calme » is used by nothing']
	],
	[
		'a reference that nothing uses',
		(draft) => (pick(draft.honours, 'honneur-calme').references = []),
		['references.yaml:1: ref-ateliers: reference « ref-ateliers » is used by nothing']
	],
	[
		'a value outside its interval',
		(draft) => (pickFigure(draft, 'blog-01-eur').range = [13000, 14000]),
		['blog-01-eur: value 12000 is outside its interval [13000, 14000]']
	],
	[
		'a circle of ratios',
		(draft) => {
			const figure = pickFigure(draft, 'blog-02-ans');
			Object.assign(figure, {
				qualifier: 'ratio-of',
				value: null,
				ratio: { of: figure.id, by: 2 }
			});
		},
		['circle of ratios: blog-02-ans → blog-02-ans']
	],
	[
		'an expression that cannot be read',
		(draft) => {
			const check = pick(draft.checks, 'verif-ateliers');
			if (check.kind === 'arithmetic') first(check.sides).expression = 'blog-01-eur ÷';
		},
		['checks.yaml:1: verif-ateliers: column']
	],
	[
		'a status that no words justify',
		(draft) => (pickFigure(draft, 'blog-02-eur').statusEvidence = null),
		['blog-02-eur: a status that no words justify (statusEvidence) (« 1,2 million d’euros »)']
	],
	[
		'a vote without the words of one',
		(draft) => (pickFigure(draft, 'blog-01-eur').status = 'voted'),
		['blog-01-eur: voted, but « j’ai présenté une aide » tells of no vote']
	],
	[
		'money pledged by a claim that pledges nothing',
		(draft) => (pickFigure(draft, 'blog-01-eur').status = 'pledged'),
		['blog-01-eur: pledged, but its claim is presented']
	],
	[
		'a pledge by who is in office',
		(draft) => (pickClaim(draft, 'blog-02-pont').nature = 'pledge'),
		['blog-02-pont: pledge in a text of record']
	],
	[
		'an amount without status',
		(draft) =>
			Object.assign(pickFigure(draft, 'blog-01-eur'), { status: 'none', statusEvidence: null }),
		['blog-01-eur: an amount without status']
	],
	[
		'an act done after the corpus closed',
		(draft) => (pickClaim(draft, 'blog-02-pont').date = '2031-09'),
		[
			'blog.yaml:43: blog-02-pont: done on 2031-09, after the source was captured or the corpus closed (2031-06)'
		]
	],
	[
		'an event at two times that never meet',
		(draft) => {
			Object.assign(pickClaim(draft, 'blog-02-pont'), { date: '2031-05' });
			Object.assign(pickClaim(draft, 'blog-02-honneur'), { date: '2030', event: 'pont-2031' });
		},
		['blog-02-honneur: event « pont-2031 » on 2030, but « blog-02-pont » has it on 2031-05']
	],
	[
		'a day that no calendar has',
		(draft) => (pickClaim(draft, 'blog-02-pont').date = '2031-04-31'),
		['blog-02-pont: « 2031-04-31 » is no date of the calendar']
	],
	[
		'a derived date without its reasoning',
		(draft) => (pickPassage(draft, 'blog-02').date.reasoning = null),
		['blog-02: a derived date shows its reasoning']
	],
	[
		'a claim on the wrong side of a pairing',
		(draft) => (pick(draft.pairings, 'paire-ateliers').record = ['plan-1-2-rue']),
		['paire-ateliers: « plan-1-2-rue » stands under record but comes from programme']
	],
	[
		'a claim paired on a theme it is not on',
		(draft) => (pick(draft.pairings, 'paire-ateliers').theme = 'voirie'),
		['paire-ateliers: « blog-01-aide » is not on the theme « voirie »']
	],
	[
		'an honour granted by a motion that was only supported',
		(draft) => (pickClaim(draft, 'blog-02-honneur').nature = 'position'),
		[
			'honours.yaml:1: honneur-calme: granted, but no claim of it is « done » and no official page has it'
		]
	]
];

describe('rules on counts, ids, figures and dates find', () => {
	test.each([...counts, ...links])('%s', (_, breakIt, expected) => {
		const findings = verifyBroken(breakIt).join('\n');
		for (const part of expected) expect(findings).toContain(part);
	});
});
