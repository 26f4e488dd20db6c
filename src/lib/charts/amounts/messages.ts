import {
	labelOf,
	perimeter,
	periodKind,
	qualifier,
	status,
	type Lang
} from '../../model/vocabulary';
import { formatCount } from '../../numbers/format';
import { boundsLabel, dateLabel, euroLabel } from '../common/labels';
import { voiceOf } from '../common/side';
import { positionOf, type AmountFigure, type AmountGroup, type AmountPanel } from './group-amounts';

const PRINTED_QUALIFIERS = new Set([
	'about',
	'nearly',
	'more-than',
	'less-than',
	'at-least',
	'at-most'
]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The amount with the words that change its sense: « plus de 100 000 € », « environ 35 M€ ». */
export const amountText = (figure: AmountFigure, lang: Lang): string => {
	if (figure.value === null) return boundsLabel(figure, lang);
	const amount = euroLabel(figure.value, lang);
	return PRINTED_QUALIFIERS.has(figure.qualifier)
		? `${labelOf(qualifier, figure.qualifier, lang)} ${amount}`
		: amount;
};

/** Length of the period, with its dates where they are stated: « par an (2025) ». */
export const periodText = (period: AmountGroup['period'], lang: Lang): string => {
	const length = labelOf(periodKind, period.kind, lang);
	const isDated = period.kind !== 'once' && period.value !== null;
	return isDated ? `${length} (${dateLabel(period.value, lang)})` : length;
};

/** Status, then how long and who says so: « Dit voté », « une fois, selon l’élu ». */
export const groupTitle = (
	group: Pick<AmountGroup, 'status' | 'side' | 'period'>,
	lang: Lang,
	blind: boolean
): { title: string; detail: string } => ({
	title: capital(labelOf(status, group.status, lang)),
	detail: [periodText(group.period, lang), voiceOf(group.side, lang, blind)]
		.map((part) => part.replaceAll(' ', '\u00A0'))
		.join(', ')
});

const drawnFigures = (panels: AmountPanel[]): AmountFigure[] =>
	panels.flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));

const colon = { fr: '\u00A0: ', en: ': ' };

/** How many amounts per perimeter and status: « Ville, ensemble : dit voté 2, promis 1. » */
const summaryOf = (panels: AmountPanel[], lang: Lang): string =>
	panels
		.map((panel) => {
			const figures = drawnFigures([panel]);
			const counts = [...new Set(figures.map((figure) => figure.status))].map((key) => {
				const count = figures.filter((figure) => figure.status === key).length;
				return `${labelOf(status, key, lang)}\u00A0${count}`;
			});
			return `${labelOf(perimeter, panel.perimeter, lang)}${colon[lang]}${counts.join(', ')}.`;
		})
		.join(' ');

const NOUN = {
	fr: { one: 'montant', other: 'montants' },
	en: { one: 'amount', other: 'amounts' }
};

/** « 12 montants de statuts différents, de 25 000 € à 35 M€ »: the extremes are no total. */
const titleOf = (panels: AmountPanel[], lang: Lang): string => {
	const figures = drawnFigures(panels).sort((a, b) => positionOf(a) - positionOf(b));
	const [first] = figures;
	const last = figures.at(-1);
	if (!first || !last) return lang === 'fr' ? 'Aucun montant précis ici' : 'No precise amount here';
	const count = formatCount(figures.length, lang, NOUN[lang]);
	if (figures.length === 1) return count + colon[lang] + amountText(first, lang);
	const isMixed = new Set(figures.map((figure) => figure.status)).size > 1;
	const [low, high] = [first, last].map((figure) => euroLabel(positionOf(figure), lang));
	return lang === 'fr'
		? `${count}${isMixed ? ' de statuts différents' : ''}, de ${low} à ${high}`
		: `${count}${isMixed ? ' of different statuses' : ''}, from ${low} to ${high}`;
};

export const messages = {
	fr: {
		title: (panels: AmountPanel[]) => titleOf(panels, 'fr'),
		unit: 'En euros, échelle logarithmique, un axe par périmètre. Un euro voté, un euro présenté et un euro promis ne s’additionnent pas.',
		summary: (panels: AmountPanel[]) => summaryOf(panels, 'fr'),
		vague: 'Sans montant précis, non dessinés\u00A0:',
		columns: ['Montant', 'Objet', 'Périmètre', 'Statut', 'Période', 'Qui le dit', 'Intervalle']
	},
	en: {
		title: (panels: AmountPanel[]) => titleOf(panels, 'en'),
		unit: 'In euros, log scale, one axis per scope. A euro voted, a euro presented and a euro pledged are not added up.',
		summary: (panels: AmountPanel[]) => summaryOf(panels, 'en'),
		vague: 'With no precise amount, not drawn:',
		columns: ['Amount', 'What for', 'Scope', 'Status', 'Period', 'Who says so', 'Interval']
	}
};
