import { DraftCheck } from '../model/check';
import { computeCheck } from '../model/compute-check';
import type { Dataset } from '../model/dataset';
import type { Figure } from '../model/figure';
import { indexDataset } from './dataset';
import type { Corpus } from './dataset';

const both = (fr: string) => ({ fr, en: fr });

/** Two speakers and an association, one passage each, invented. */
const voices = [
	{ source: 'mx', actor: 'elue', side: 'record', line: 90 },
	{ source: 'pl', actor: 'liste', side: 'programme', line: 12 },
	{ source: 'as', actor: 'asso', side: 'third-party', line: 5 }
];

const figure = (id: string, source: string, rest: Partial<Figure>) => ({
	id,
	claim: `${source}-c`,
	source,
	line: 90,
	unit: 'EUR',
	qualifier: 'exact',
	rounding: 'printed',
	status: 'pledged',
	label: both(`chiffre ${id}`),
	raw: id,
	ratio: null,
	range: null,
	lowOpen: false,
	highOpen: false,
	...rest
});

const figures = [
	figure('mx-eur', 'mx', {
		raw: '12 000 €',
		value: 12000,
		low: 12000,
		high: 12000,
		rounding: 'exact',
		status: 'voted'
	}),
	figure('mx-n', 'mx', {
		unit: 'count',
		raw: 'trois',
		value: 3,
		low: 3,
		high: 3,
		rounding: 'exact',
		status: 'none'
	}),
	figure('pl-eur', 'pl', { raw: '4,3 millions d’euros', value: 4.3e6, low: 4.25e6, high: 4.35e6 }),
	figure('pl-part', 'pl', {
		unit: 'percent',
		raw: '0,3 %',
		value: 0.3,
		low: 0.3,
		high: 0.3,
		rounding: 'target'
	}),
	figure('pl-plus', 'pl', {
		raw: 'plus d’un million',
		value: 1e6,
		low: 1e6,
		high: null,
		lowOpen: true,
		qualifier: 'more-than'
	}),
	figure('pl-moitie', 'pl', {
		raw: 'deux fois moins',
		value: null,
		low: 5e5,
		high: null,
		lowOpen: true,
		qualifier: 'ratio-of',
		ratio: { of: 'pl-plus', by: 0.5 }
	})
] as unknown as Figure[];

const base = { themes: ['ecrits'], explanation: both('Explication.') };
const cent = { value: 100, reason: both('Un pour cent est un centième, voir ref-un.') };

/** An arithmetic check with three readings, one of which nothing decides. */
export const shareDraft = DraftCheck.parse({
	...base,
	id: 'part',
	kind: 'arithmetic',
	compare: 'measurements',
	question: both('La part et le montant vont-ils ensemble ?'),
	inputs: ['pl-eur', 'pl-part', 'ref-un'],
	literals: { cent, total: { value: 1.45e9, reason: both('Total de la référence.') } },
	sides: [
		{ label: both('Budget supposé'), expression: 'pl-eur ÷ pl-part × cent' },
		{ label: both('Total'), expression: 'total' }
	],
	readings: [
		{ assumption: both('La cible est exacte.'), rounding: { 'pl-part': 'exact' } },
		{ assumption: both('La cible est arrondie.'), rounding: { 'pl-part': 'printed' } },
		{ assumption: both('Autre année.'), undecidable: true }
	]
});

/** Names as three texts print them, one of them private. */
export const namesDraft = DraftCheck.parse({
	...base,
	id: 'noms',
	kind: 'identity',
	question: both('Est-ce le même nom ?'),
	inputs: ['mx-c', 'pl-c'],
	sides: [
		{ label: both('Billet'), source: 'mx', evidence: { line: 90, exact: 'avec Ana Lu' } },
		{ label: both('Plan'), source: 'pl', evidence: { line: 40, exact: 'Anna Lu' } }
	],
	readings: [
		{
			assumption: both('À la lettre.'),
			test: { test: 'same-words', first: 'Ana Lu', second: 'Anna Lu' }
		},
		{ assumption: both('Rien ne le dit.'), test: { test: 'undecidable' } }
	]
});

const dateDraft = DraftCheck.parse({
	...base,
	themes: ['dates', 'ecrits'],
	id: 'jour',
	kind: 'date',
	question: both('Est-ce un mercredi ?'),
	inputs: ['as-c'],
	sides: [
		{ label: both('Communiqué'), source: 'as', evidence: { line: 5, exact: 'mercredi 24 octobre' } }
	],
	readings: [
		{ assumption: both('En 2018.'), test: { test: 'weekday', date: '2018-10-24', weekday: 3 } }
	]
});

/** @returns an indexed corpus with three checks, one of each kind; only what their pages read */
export function checkCorpus(): Corpus {
	const byId = new Map(figures.map((one) => [one.id, one]));
	const data = {
		actors: voices.map(({ actor, side }) => ({ id: actor, side })),
		sources: voices.map(({ source, actor }) => ({
			id: source,
			speaker: actor,
			shortTitle: both(`Source ${source}`)
		})),
		passages: voices.map(({ source, line }) => ({
			id: `${source}-p`,
			source,
			kind: 'post',
			order: 7,
			lines: [line - 2, line + 2]
		})),
		claims: voices.map(({ source, actor, line }) => ({
			id: `${source}-c`,
			passage: `${source}-p`,
			speaker: actor,
			quotes: [{ line, exact: `mots de ${source}` }],
			summary: both(`Résumé de ${source}.`)
		})),
		figures,
		themes: ['dates', 'ecrits'].map((id) => ({ id, label: both(`Thème ${id}`) })),
		checks: [namesDraft, dateDraft, shareDraft].map((draft) => computeCheck(draft, byId)),
		references: [
			{
				id: 'ref-un',
				statement: both('Un fait.'),
				url: 'https://exemple.fr/',
				publisher: 'La Revue',
				pageDate: '2024-12-18',
				seen: 'live'
			}
		],
		entities: [{ id: 'ana', kind: 'person', tier: 'private', name: 'Ana Lu', variants: [] }]
	};
	return indexDataset(data as unknown as Dataset);
}
