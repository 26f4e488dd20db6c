import { describe, expect, test } from 'vitest';
import { verifyBroken } from '../../fixtures/break-town';
import { pickClaim, pickFigure, pickPassage } from '../../fixtures/pick';

const summarise = (fr: string, en = 'Grant to writing workshops.') =>
	verifyBroken((draft) => (pickClaim(draft, 'blog-01-aide').summary = { fr, en })).join('\n');

describe('a summary', () => {
	test.each([
		['Selon l’élue, une aide est proposée.', "« l'elue »"],
		['L’adjointe propose une aide.', "« l'adjointe »"],
		['La majorité sortante propose une aide.', '« la majorite sortante »'],
		['Une aide est promise par le plan.', '« le plan »'],
		['Le programme promet une aide.', '« le programme »'],
		['Ada Perrin propose une aide.', '« ada perrin »']
	])('that says « %s » names a side', (fr, named) => {
		expect(summarise(fr)).toContain(`blog-01-aide: summary (fr) names a side: ${named}`);
	});

	test.each([
		'The plan pledges a grant.',
		'The deputy mayor asks for a grant.',
		'A grant by the outgoing majority.'
	])('that says « %s » names a side in English', (en) =>
		expect(summarise('Aide.', en)).toContain('summary (en) names a side')
	);

	test.each([
		'Aide au titre du programme PAUSE.',
		'Aide à la majorité des ateliers.',
		'Aide contestée sur le plan juridique.',
		'Plan d’action pour les ateliers.'
	])('that says « %s » names none', (fr) => expect(summarise(fr)).toBe(''));

	test('holds no quotation marks', () => {
		expect(summarise('Aide aux « ateliers ».')).toContain('summary (fr) holds quotation marks');
		expect(summarise('Aide.', 'Grant to ‘workshops’.')).toContain(
			'summary (en) holds quotation marks'
		);
	});

	test('may hold apostrophes', () => expect(summarise("Aide à l'atelier d’écriture.")).toBe(''));

	test('holds no word of judgement, and neither does a context or a label', () => {
		expect(summarise('Aide historique.')).toContain('holds the word of judgement « historique »');
		const findings = verifyBroken((draft) => {
			pickClaim(draft, 'blog-01-aide').context = { fr: 'Un choix courageux.', en: 'A choice.' };
			pickFigure(draft, 'blog-01-eur').label = { fr: 'aide', en: 'historic grant' };
		}).join('\n');
		expect(findings).toContain(
			'blog-01-aide: context (fr) holds the word of judgement « courageu »'
		);
		expect(findings).toContain('blog-01-eur: label (en) holds the word of judgement « historic »');
	});

	test('has at most forty words', () => {
		expect(summarise('mot '.repeat(40))).toBe('');
		expect(summarise('mot '.repeat(41))).toContain('summary (fr) has 41 words');
	});

	test('is written in both languages, not copied', () => {
		const same = 'Aide aux ateliers de la ville de Valombre.';
		expect(summarise(same, same)).toContain('summary is the same in French and in English');
	});
});

describe('a rationale', () => {
	const explain = (fr: string) =>
		verifyBroken((draft) => {
			for (const pairing of draft.pairings) pairing.rationale = { fr, en: 'Both.' };
		}).join('\n');

	test('quotes what is printed, whatever the case and with omissions', () => {
		expect(explain('« Une aide de 12 000 € » et « Porter l’aide […] à 20 000 € ».')).toBe('');
	});

	test('quotes nothing else, and no more than a phrase', () => {
		expect(explain('« Une aide de 13 000 € ».')).toContain(
			'rationale quotes « Une aide de 13 000 € », which no source prints'
		);
		const long =
			'« Ouvrir une bibliothèque de rue dans chaque quartier de la ville, avec les habitants et les … »';
		expect(explain(long)).toContain(', 16 words');
	});
});

describe('a private person', () => {
	test('is named in no text of ours, by full name or family name', () => {
		for (const name of ['Lina Roz', 'LINA  ROZ']) {
			const findings = verifyBroken((draft) => {
				pickPassage(draft, 'blog-01').summary = { fr: `Texte de ${name}.`, en: 'Text.' };
			});
			expect(findings.join('\n')).toContain(
				`blog-01: summary (fr) names a private person: « ${name} »`
			);
		}
	});

	test('is not taken for a common word that is also a family name', () => {
		const rename = (text: string) =>
			verifyBroken((draft) => {
				for (const entity of draft.entities)
					if (entity.id === 'lina-roz') entity.name = 'Lina Bonne';
				pickPassage(draft, 'blog-01').summary = { fr: text, en: 'Text.' };
			}).join('\n');
		expect(rename('Une bonne aide.')).toBe('');
		expect(rename('Bonne année aux ateliers.')).toBe('');
		expect(rename('Aide à Bonne.')).toContain('names a private person: « Bonne »');
	});

	test('is named in no id', () => {
		const findings = verifyBroken(
			(draft) => (pickClaim(draft, 'blog-01-public').id = 'blog-01-lina-roz')
		);
		expect(findings.join('\n')).toContain(
			'the id holds the name of a private person: « lina-roz »'
		);
	});

	test('receives no public honour', () => {
		const findings = verifyBroken((draft) => {
			for (const honour of draft.honours) honour.beneficiary.fr = 'Lina Roz';
		});
		expect(findings.join('\n')).toContain('honneur-calme: the beneficiary is a private person');
	});
});
