import { describe, expect, test } from 'vitest';
import { checkOrigin, privacyMask } from './check-origins';
import { checkPage } from './check-page';
import { unitOf, writeFormula } from './check-formula';
import { sideOfExpression } from './check-input';
import {
	checkCounts,
	checkGroups,
	orderedChecks,
	themeChecks,
	whoseStatements
} from './check-rows';
import { checkCorpus, namesDraft, shareDraft } from './check.fixture';

const corpus = checkCorpus();
const checkOf = (id: string) => {
	const check = corpus.data.checks.find((one) => one.id === id);
	if (!check) throw new Error(`the fixture holds « ${id} »`);
	return check;
};
const pageOf = (draft: typeof shareDraft) =>
	checkPage(corpus, checkOf(draft.id), {
		origin: checkOrigin(draft, privacyMask(corpus.data)),
		lang: 'fr'
	});

describe('the list of checks', () => {
	test('says whose statements a check concerns from the speakers of its inputs', () => {
		expect(corpus.data.checks.map((check) => whoseStatements(corpus, check))).toEqual([
			'both',
			'third-party',
			'programme'
		]);
	});

	test.each([
		[['mx-eur', 'ref-un'], 'record'],
		[['as-c', 'pl-part'], 'programme'],
		[['mx-c', 'mx-eur', 'as-c', 'pl-eur'], 'both']
	])('a check of %j concerns: %s', (inputs, whose) => {
		expect(whoseStatements(corpus, { ...checkOf('part'), inputs })).toBe(whose);
	});

	test('goes by kind, then by first theme, each check once', () => {
		expect(orderedChecks(corpus).map(({ id }) => id)).toEqual(['part', 'jour', 'noms']);
		const rows = checkGroups(corpus, 'fr').flatMap(({ kind, themes }) =>
			themes.flatMap((theme) => theme.rows.map((row) => `${kind} ${theme.id} ${row.id}`))
		);
		expect(rows).toEqual(['arithmetic ecrits part', 'date dates jour', 'identity ecrits noms']);
	});

	test('counts checks per side with their denominators', () => {
		const counts = checkCounts(corpus);
		expect(counts.map(({ whose, checks }) => [whose, checks])).toEqual([
			['record', 0],
			['programme', 1],
			['both', 1],
			['third-party', 1]
		]);
		expect(counts.map(({ claims }) => claims)).toEqual([
			{ used: 1, all: 1 },
			{ used: 1, all: 1 },
			null,
			{ used: 1, all: 1 }
		]);
		expect(counts[1]?.verdicts).toEqual({
			consistent: 0,
			inconsistent: 0,
			undecidable: 0,
			depends: 1
		});
	});

	test('gives a theme every check that bears on it, also under its second theme', () => {
		const theme = corpus.data.themes.find(({ id }) => id === 'ecrits');
		if (!theme) throw new Error('the fixture holds the theme');
		expect(themeChecks(corpus, theme, 'fr').map(({ id }) => id)).toEqual(['part', 'jour', 'noms']);
	});
});

describe('formulas', () => {
	const check = checkOf('part');
	const write = (expression: string, lang: 'fr' | 'en' = 'en') =>
		writeFormula(corpus, check, { expression, rounding: { 'pl-part': 'printed' }, lang });

	test('print the numbers of the sources, then the intervals of the reading', () => {
		expect(write('pl-eur ÷ pl-part × cent')).toEqual({
			symbols: '€4.3M ÷ 0.3 × 100',
			intervals: '[4,250,000;\u00a04,350,000] ÷ [0.25;\u00a00.35] × 100'
		});
	});

	test('keep « plus de » together and write a ratio out', () => {
		expect(write('pl-moitie').symbols).toBe('(more than €1M) × 0.5');
		expect(write('pl-moitie').intervals).toBe('(more than 500,000)');
	});

	test('keep the sign of a share that stands alone, and write years whole', () => {
		expect(write('pl-part', 'fr').symbols).toBe('0,3\u00a0%');
		expect(write('pl-plus').symbols).toBe('more than €1M');
		const literals = { annee: { value: 2025, upTo: 2026, reason: { fr: 'an', en: 'year' } } };
		const years = writeFormula(
			corpus,
			{ ...check, literals },
			{ expression: 'annee − mx-n', rounding: {}, lang: 'fr' }
		);
		expect(years.symbols).toBe('[2025\u00a0;\u00a02026] − 3');
	});

	test('find the unit that multiplying and dividing leaves', () => {
		const units = [
			['pl-eur ÷ pl-part × cent', 'total'],
			['mx-eur ÷ pl-eur × cent', 'pl-part'],
			['pl-eur ÷ mx-eur', 'mx-n'],
			['mx-eur ÷ (cent + pl-part) × cent', 'total']
		].map((expressions) => unitOf(corpus, check, expressions));
		expect(units).toEqual(['EUR', 'percent', 'number', 'EUR']);
	});

	test('colour a bar by who speaks, and by nobody when both do or a reference does', () => {
		const sides = ['mx-eur ÷ mx-n', 'pl-eur', 'mx-eur ÷ pl-eur', 'total'];
		expect(sides.map((expression) => sideOfExpression(corpus, expression))).toEqual([
			'record',
			'programme',
			'third-party',
			'third-party'
		]);
	});
});

describe('the page of an arithmetic check', () => {
	const page = pageOf(shareDraft);

	test('shows each exact wording with its line and a link to its claim', () => {
		expect(page.inputs.map(({ exact, reference, path }) => [exact[0], reference, path])).toEqual([
			['4,3 millions d’euros', 'Source pl, billet 7, ligne 90', '/passages/pl-p/#pl-c'],
			['0,3 %', 'Source pl, billet 7, ligne 90', '/passages/pl-p/#pl-c']
		]);
		expect(page.inputs[0]?.notes).toEqual(['promis', 'arrondi à l’impression']);
	});

	test('sets references apart, with their address, and names them in the reasons', () => {
		expect(page.references).toEqual([
			{
				id: 'ref-un',
				statement: 'Un fait.',
				publisher: 'La Revue',
				url: 'https://exemple.fr/',
				date: '18 décembre 2024',
				seen: 'page consultée en ligne'
			}
		]);
		expect(page.literals[0]).toEqual({
			value: '100',
			reason: 'Un pour cent est un centième, voir La Revue.'
		});
	});

	test('computes each reading, and shows no number where nothing decides', () => {
		expect(page.readings.map(({ verdict, sides }) => [verdict, sides.length])).toEqual([
			['consistent', 2],
			['consistent', 2],
			['undecidable', 0]
		]);
		expect(page.readings[1]?.formulas[0]?.intervals).toContain('[0,25\u00a0;\u00a00,35]');
		expect(page.readings[0]?.sides[0]?.text).toBe('de 1,42\u00a0Md€ à 1,45\u00a0Md€');
	});

	test('keeps the verdict out of its question', () => {
		expect(page.verdict).toBe('depends');
		expect(page.question).not.toMatch(/concordant|discordant|indécidable|selon la lecture/);
	});

	test('leads to its neighbours in the order of the list', () => {
		expect([page.previous, page.next?.id, page.position, page.total]).toEqual([null, 'jour', 1, 3]);
	});
});

describe('the page of a check of names', () => {
	const page = pageOf(namesDraft);

	test('shows what each text prints with its line, outside passages too', () => {
		expect(page.printed.map(({ side, reference, path }) => [side, reference, path])).toEqual([
			['record', 'Source mx, billet 7, ligne 90', '/passages/mx-p/#mx-c'],
			['programme', 'Source pl, ligne 40', '/sources/pl/']
		]);
	});

	test('holds no private name', () => {
		expect(page.printed[0]?.exact).toBe('avec […]');
		expect(JSON.stringify(page)).not.toContain('Ana Lu');
		expect(JSON.stringify(page)).toContain('Anna Lu');
	});

	test('says what is compared, and that nothing decides the other reading', () => {
		expect(page.readings.map(({ test: text, openQuestion }) => [text, openQuestion])).toEqual([
			['«\u00a0[…]\u00a0» = «\u00a0Anna Lu\u00a0»\u00a0?', false],
			[null, true]
		]);
	});
});
