import type { Check, CheckSide } from '../../model/check';
import { labelOf, status, verdict, type Lang } from '../../model/vocabulary';
import { formatInterval, formatNumber, formatPercent } from '../../numbers/format';
import { overlaps } from '../../numbers/interval';
import { voiceOf } from '../common/side';
import { boundsOf, SQUARES, type ShareFigure } from './share-layout';

const colon = { fr: '\u00A0: ', en: ': ' };
const join = { fr: ' et ', en: ' and ' };

export const shareText = (figure: ShareFigure, lang: Lang): string =>
	figure.value === null ? figure.raw : formatPercent(figure.value, lang);

/** « de 3,05 à 3,15 petits carrés sur 10 000 »; a target, both ways of reading it. */
export const squaresText = (figure: ShareFigure, lang: Lang): string => {
	const count = (percent: number) => formatNumber((percent * SQUARES) / 100, lang, { decimals: 2 });
	const [low, high] = boundsOf(figure).map(count);
	const total = formatNumber(SQUARES, lang);
	const isFrench = lang === 'fr';
	const range = isFrench ? `de ${low} à ${high}` : `${low} to ${high}`;
	const squares = isFrench ? `petits carrés sur ${total}` : `small squares out of ${total}`;
	if (figure.rounding !== 'target' || figure.value === null)
		return `${low === high ? low : range} ${squares}`;
	const rounded = isFrench ? `, ou ${range} si c’est un arrondi` : `, or ${range} if it is rounded`;
	return `${count(figure.value)} ${squares}${rounded}`;
};

/** Lines beside a share: what it is of, its status and who says so, its squares. */
export const shareLines = (figure: ShareFigure, lang: Lang, blind: boolean): string[] => [
	figure.label[lang],
	`${labelOf(status, figure.status, lang)}, ${voiceOf(figure.side, lang, blind)}`,
	squaresText(figure, lang)
];

/** « 4,3 M€ et 0,031 % : de 13,5 Md€ à 14,3 Md€ »; an interval, never one number. */
export const sideText = (side: CheckSide, lang: Lang): string => {
	const unknown = lang === 'fr' ? 'ne se calcule pas' : 'cannot be computed';
	const result = side.result ? formatInterval(side.result, 'EUR', lang) : unknown;
	return side.label[lang] + colon[lang] + result;
};

const OVERLAP = {
	fr: ['les deux intervalles ne se recouvrent pas', 'les deux intervalles se recouvrent'],
	en: ['the two intervals do not overlap', 'the two intervals overlap']
};

/** What the drawing shows of a reading: a fact of geometry, or that nothing decides. */
export const readingNote = (
	reading: Pick<Check['readings'][number], 'sides' | 'verdict'>,
	lang: Lang
): string => {
	const [first, second] = reading.sides.map(({ result }) => result);
	if (reading.verdict === 'undecidable' || !first || !second)
		return labelOf(verdict, 'undecidable', lang);
	return OVERLAP[lang][overlaps(first, second) ? 1 : 0] ?? '';
};

export const messages = {
	fr: {
		title: (figures: ShareFigure[]) =>
			`${figures.map((figure) => shareText(figure, 'fr')).join(join.fr)} d’un budget, en carrés sur 10\u202F000`,
		unit: 'Chaque grand carré est le budget dont parle la phrase, en 10\u202F000 petits carrés\u00A0; le coin est agrandi à droite. Plein\u00A0: au moins. Clair\u00A0: au plus.',
		summary: (figures: ShareFigure[]) =>
			`${figures.map((figure) => `${shareText(figure, 'fr')}\u00A0: ${squaresText(figure, 'fr')}`).join('. ')}.`,
		budgets:
			'Budgets que supposent ces pourcentages, en intervalles dus aux arrondis, selon chaque lecture.',
		columns: ['Donnée', 'Intervalle', 'Statut ou lecture']
	},
	en: {
		title: (figures: ShareFigure[]) =>
			`${figures.map((figure) => shareText(figure, 'en')).join(join.en)} of a budget, as squares out of 10,000`,
		unit: 'Each large square is the budget that the sentence speaks of, in 10,000 small squares; its corner is enlarged on the right. Solid: at least. Light: at most.',
		summary: (figures: ShareFigure[]) =>
			`${figures.map((figure) => `${shareText(figure, 'en')}: ${squaresText(figure, 'en')}`).join('. ')}.`,
		budgets:
			'Budgets that these percentages imply, as intervals due to rounding, under each reading.',
		columns: ['Item', 'Interval', 'Status or reading']
	}
};
