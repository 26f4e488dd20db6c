import type { Report } from './index';
import { SIDES } from '../sides';
import type { PerSide, SideWeight } from './symmetry';

type Cell = string | number | null;

/**
 * Lays rows out in columns: words to the left, numbers to the right, « – » for what is not known.
 *
 * @param rows the first is the header
 * @returns lines joined by line ends
 * @example formatTable([['a', 'n'], ['b', 12]]) // → "a   n\nb  12"
 */
export function formatTable(rows: Cell[][]): string {
	const texts = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
	const widths = (texts[0] ?? []).map((_, column) =>
		Math.max(...texts.map((row) => [...(row[column] ?? '')].length))
	);
	const isText = widths.map((_, column) =>
		rows.slice(1).some((row) => typeof row[column] === 'string')
	);
	return texts
		.map((row) =>
			row
				.map((text, column) => {
					const pad = ' '.repeat((widths[column] ?? 0) - [...text].length);
					return isText[column] ? text + pad : pad + text;
				})
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/**
 * Prints a report for people.
 *
 * @param report the counts
 * @returns sections with a title each, separated by blank lines
 */
export function formatReport(report: Report): string {
	const { symmetry, passagesWithoutClaims, doubts } = report;
	return [
		section('Coverage of the sources', formatCoverage(report)),
		section(
			'Weight of the sides',
			formatTable([WEIGHT_HEADER, ...weightRows('all', symmetry.overall)])
		),
		section(
			'Weight by theme',
			formatTable([
				WEIGHT_HEADER,
				...symmetry.themes.flatMap(({ theme, sides }) => weightRows(theme, sides))
			])
		),
		section(
			'Natures',
			formatTable([
				['nature', ...SIDES],
				...symmetry.natures.map(({ nature, sides }) => [
					nature,
					...SIDES.map((side) => sides[side])
				])
			])
		),
		section('Checks', formatChecks(report)),
		section(
			`Passages without claims: ${passagesWithoutClaims.length}`,
			passagesWithoutClaims.join('\n') || 'none'
		),
		section(
			'Unresolved doubts',
			doubts
				.map(({ kind, records }) => `${kind}: ${records.length}\n  ${records.join(', ')}`)
				.join('\n') || 'none'
		)
	].join('\n\n');
}

const section = (title: string, body: string): string =>
	`${title}\n${'-'.repeat(title.length)}\n${body}`;

const WEIGHT_HEADER: Cell[] = [
	'theme',
	'side',
	'claims',
	'repeated',
	'figures',
	'words quoted',
	'words of summaries',
	'words of source'
];

const weightRows = (name: string, sides: PerSide<SideWeight>): Cell[][] =>
	SIDES.filter((side) => side !== 'third-party' || sides[side].claims > 0).map((side) => {
		const weight = sides[side];
		const { claims, repeated, figures, wordsQuoted, wordsSummarised, wordsOfSource } = weight;
		return [name, side, claims, repeated, figures, wordsQuoted, wordsSummarised, wordsOfSource];
	});

const formatCoverage = ({ coverage }: Report): string =>
	formatTable([
		[
			'source',
			'lines',
			'in passages',
			'in noise',
			'lost',
			'passages',
			'with claims',
			'claims',
			'figures',
			'numerals'
		],
		...coverage.map((row) => [
			row.source,
			row.textLines,
			row.linesInPassages,
			row.linesInNoise,
			row.linesLost,
			row.passages,
			row.passagesWithClaims,
			row.claims,
			row.figures,
			row.numerals
		])
	]);

const formatChecks = ({ checks }: Report): string =>
	formatTable([
		['whose words', 'checks', 'consistent', 'inconsistent', 'depends', 'undecidable'],
		...checks.map(({ side, checks: count, verdicts }) => [
			side,
			count,
			...['consistent', 'inconsistent', 'depends', 'undecidable'].map((key) => verdicts[key] ?? 0)
		])
	]);
