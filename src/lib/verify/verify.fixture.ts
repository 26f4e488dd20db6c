import { sha256 } from './sha256';
import type { CopyKind, Sheet, SheetItem } from './sheet';
import { verifyText } from './verify';
import type { Report } from './verify';

/** A source of our own, laid out as blogs are: title, dates, paragraphs, a bidirectional name, no last line end. */
export const VALLEY = [
	'Le bulletin de la vallée',
	'',
	'12 000 € pour trois ateliers d’écriture',
	'',
	'Réunis le 3 mars, nous avons présenté une aide de 12\u202f000\u00a0€ à trois ateliers d’écriture.',
	'Chaque atelier accueille « une dizaine d’élèves » pendant l’année.',
	'',
	'Le pont de la Lise',
	'',
	'Nous avons inauguré le pont de la Lise avec Odile Marchand, ingénieure, devant 250 personnes.',
	'Sa longueur de 48 mètres en fait le plus long de la vallée – loin devant celui de Brème.',
	'La halle a rouvert : 250 personnes y tiennent assises, et 31 % des places sont gratuites.'
].join('\n');

/** Another one, so that a text has to be told from it. */
export const HILL = [
	'Le plan de la colline',
	'Nous ouvrirons deux crèches de quartier avant la fin du mandat.',
	'Nous planterons 4 000 arbres le long du canal et des écoles.'
].join('\n');

type Row = [kind: CopyKind, record: string, passage: string, line: number, exact: string];

const toItem = ([kind, record, passage, line, exact]: Row): SheetItem => ({
	kind,
	record,
	passage,
	line,
	exact,
	alsoLines: record === 'va-1-eur' ? [3] : []
});

const sheet = (source: string, text: string, rows: Row[]): Sheet => ({
	source,
	title: text.split('\n')[0] ?? '',
	fileName: `${source}.txt`,
	sha256: sha256(new TextEncoder().encode(text)),
	lines: text.split('\n').length,
	items: rows.map(toItem)
});

export const SHEETS: Sheet[] = [
	sheet('valley', VALLEY, [
		['quotation', 'va-1', 'va-a', 5, "une aide de 12 000 € à trois ateliers d'écriture"],
		['nature', 'va-1', 'va-a', 5, 'nous avons présenté'],
		['figure', 'va-1-eur', 'va-a', 5, '12 000 €'],
		['figure', 'va-1-n', 'va-a', 5, 'trois ateliers'],
		['quotation', 'va-2', 'va-a', 6, 'accueille "une dizaine d’élèves" pendant'],
		['quotation', 'va-3', 'va-b', 10, 'inauguré le pont de la Lise avec […], ingénieure'],
		['figure', 'va-3-n', 'va-b', 10, '250 personnes'],
		['quotation', 'va-4', 'va-b', 11, 'le plus long de la vallée - loin devant'],
		['figure', 'va-4-m', 'va-b', 11, '48 mètres'],
		['figure', 'va-5-n', 'va-b', 12, '250 personnes'],
		['quotation', 'va-5', 'va-b', 12, '31 % des places sont gratuites'],
		['figure', 'va-5-p', 'va-b', 12, '31 %'],
		['nature', 'va-6', 'va-b', 10, '[…]']
	]),
	sheet('hill', HILL, [
		['quotation', 'hi-1', 'hi-a', 2, 'deux crèches de quartier avant la fin'],
		['quotation', 'hi-2', 'hi-b', 3, '4 000 arbres le long du canal'],
		['figure', 'hi-2-n', 'hi-b', 3, '4 000 arbres']
	])
];

/** Verifies a text against both sources, as the page does. */
export function verifyFixture(
	text: string | Uint8Array,
	chosen: string | null = null
): Promise<Report> {
	return verifyText({
		bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
		name: null,
		sheets: SHEETS,
		chosen,
		digest: async (bytes) => sha256(bytes)
	});
}

/** « record kind: state (line) » of every item that is not where it was. */
export const differencesOf = (report: Report): string[] =>
	report.items
		.filter(({ state }) => state !== 'found' && state !== 'withheld')
		.map(({ record, kind, state, at }) => `${record} ${kind}: ${state} (${at ?? '-'})`);
