import { labelOf, relation, status, type Lang } from '../../model/vocabulary';
import { formatCount, formatEuros } from '../../numbers/format';
import { euroLabel } from '../common/labels';
import { voiceOf } from '../common/side';
import { perAssociation, type Grant } from './grant';

const NOUNS = {
	fr: {
		associations: { one: 'association', other: 'associations' },
		projects: { one: 'projet', other: 'projets' },
		other: { one: 'bénéficiaire', other: 'bénéficiaires' },
		grant: { one: 'subvention', other: 'subventions' }
	},
	en: {
		associations: { one: 'association', other: 'associations' },
		projects: { one: 'project', other: 'projects' },
		other: { one: 'recipient', other: 'recipients' },
		grant: { one: 'grant', other: 'grants' }
	}
};

/** « 151 000 € à 10 associations ». */
export const grantText = ({ amountEur, count, counted }: Grant, lang: Lang): string =>
	`${euroLabel(amountEur, lang)} ${lang === 'fr' ? 'à' : 'to'} ${formatCount(count, lang, NOUNS[lang][counted])}`;

/** The mean rounded to the euro: « 15 100 € ». */
export const meanText = (grant: Grant, lang: Lang): string =>
	formatEuros(Math.round(perAssociation(grant)), lang);

export const statusText = (grant: Grant, lang: Lang, blind: boolean): string =>
	`${labelOf(status, grant.status, lang)}, ${voiceOf(grant.side, lang, blind)}`;

/** The smallest and largest mean, and which column states none. */
const summaryOf = (grants: Grant[], lang: Lang, blind: boolean): string => {
	const means = [...grants].sort((a, b) => perAssociation(a) - perAssociation(b));
	const [low, high] = [means[0], means.at(-1)].map((grant) => grant && meanText(grant, lang));
	const silent = (['record', 'programme'] as const).filter(
		(key) => !grants.some((grant) => grant.side === key)
	);
	const absent = blind
		? { fr: 'absent d’un côté', en: 'absent on one side' }[lang]
		: silent.map((key) => labelOf(relation, `${key}-silent`, lang)).join(', ');
	const range =
		lang === 'fr'
			? `De ${low} à ${high} par association, en moyenne.`
			: `From ${low} to ${high} per association, on average.`;
	const what =
		lang === 'fr'
			? 'Montant avec un nombre d’associations\u00A0:'
			: 'Amount with a number of associations:';
	return (low === undefined ? '' : range) + (silent.length > 0 ? ` ${what} ${absent}.` : '');
};

export const messages = {
	fr: {
		title: (grants: Grant[]) =>
			`${formatCount(grants.length, 'fr', NOUNS.fr.grant)} dont le montant et le nombre d’associations sont dits`,
		unit: 'En hauteur, le montant\u202F; en largeur, le nombre d’associations\u202F; échelles logarithmiques. Sur une même oblique, autant d’euros par association, en moyenne. Marque pleine\u00A0: dit voté\u202F; vide\u00A0: présenté\u202F; tiretée\u00A0: annoncé.',
		summary: (grants: Grant[], blind: boolean) => summaryOf(grants, 'fr', blind),
		apart: 'Non dessinés, parce qu’un projet n’est pas une association\u00A0:',
		slope: 'par association',
		x: 'associations',
		columns: ['Subvention', 'Objet', 'Moyenne par association', 'Statut']
	},
	en: {
		title: (grants: Grant[]) =>
			`${formatCount(grants.length, 'en', NOUNS.en.grant)} whose amount and number of associations are stated`,
		unit: 'Height: the amount; width: the number of associations; log scales. Along one slanted line, as many euros per association, on average. Full mark: stated as voted; open: presented; dashed: announced.',
		summary: (grants: Grant[], blind: boolean) => summaryOf(grants, 'en', blind),
		apart: 'Not drawn, because a project is not an association:',
		slope: 'per association',
		x: 'associations',
		columns: ['Grant', 'What for', 'Mean per association', 'Status']
	}
};
