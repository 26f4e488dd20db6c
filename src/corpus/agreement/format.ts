import { formatTable } from '../report/format';
import { FIGURE_FIELDS } from './index';
import type { Agreement, AgreementRow } from './index';

/**
 * Prints the agreement of two readings for people.
 *
 * @param agreement as computed
 * @returns two tables, claims and figures, shares in percent; « – » for what is not defined
 */
export function formatAgreement({ sources, all }: Agreement): string {
	const rows = [...sources, all];
	return [
		'Claims (percent alike, Cohen’s kappa; themes: mean Jaccard, same sets)',
		formatTable([CLAIM_HEADER, ...rows.map(claimRow)]),
		'',
		'Figures (recall and precision of the second reading; percent alike of the matched ones)',
		formatTable([FIGURE_HEADER, ...rows.map(figureRow)])
	].join('\n');
}

const CLAIM_HEADER = [
	...['source', 'claims', 'nature', 'kappa', 'about', 'kappa', 'sensitive', 'kappa'],
	...['Jaccard', 'same sets']
];
const FIGURE_HEADER = [
	...['source', 'first', 'second', 'matched', 'recall', 'precision'],
	...FIGURE_FIELDS
];

const percent = (share: number | null) => (share === null ? '–' : (share * 100).toFixed(1));
const decimal = (number: number | null) => (number === null ? '–' : number.toFixed(2));
const nameOf = ({ source }: AgreementRow) => source ?? 'all';

function claimRow(row: AgreementRow) {
	const { nature, about, sensitive, themes } = row.claims;
	const nominal = [nature, about, sensitive].flatMap(({ observed, kappa }) => [
		percent(observed),
		decimal(kappa)
	]);
	return [
		nameOf(row),
		nature.items,
		...nominal,
		decimal(themes.meanJaccard),
		percent(themes.exact)
	];
}

function figureRow(row: AgreementRow) {
	const { first, second, matched, recall, precision, fields } = row.figures;
	const shares = FIGURE_FIELDS.map((field) => percent(fields[field].share));
	return [nameOf(row), first, second, matched, percent(recall), percent(precision), ...shares];
}
