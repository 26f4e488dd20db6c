import type { Text } from '../../model/vocabulary';

/** An official text or a page that the guide relies on, with where it was read. */
export interface GuideReference {
	id: string;
	label: Text;
	url: string;
}

/** In the order in which the guide cites them. All were read in stored copies, not live. */
export const GUIDE_REFERENCES: GuideReference[] = [
	{
		id: 'emc',
		label: {
			fr: 'Programme d’enseignement moral et civique du cours préparatoire à la classe terminale, arrêté du 29 mai 2024, NOR MENE2413934A, Bulletin officiel n° 24 du 13 juin 2024',
			en: 'Moral and civic education (EMC) curriculum, order of 29 May 2024, NOR MENE2413934A, Bulletin officiel no. 24 of 13 June 2024'
		},
		url: 'https://www.education.gouv.fr/bo/2024/Hebdo24/MENE2413934A'
	},
	{
		id: 'college',
		label: {
			fr: 'Éduscol, EMC aux cycles 2, 3 et 4 : calendrier d’application, page de juillet 2025',
			en: 'Éduscol, EMC in cycles 2, 3 and 4: start dates, page of July 2025'
		},
		url: 'https://eduscol.education.fr/2708/enseignement-moral-et-civique-cycles-2-3-et-4'
	},
	{
		id: 'lycee',
		label: {
			fr: 'Éduscol, EMC en voie générale et technologique : calendrier d’application, page de juillet 2025',
			en: 'Éduscol, EMC in general and technological lycées: start dates, page of July 2025'
		},
		url: 'https://eduscol.education.fr/cid56547/ressources-pour-l-ecjs-au-lycee-general.html'
	},
	{
		id: 'lycee-pro',
		label: {
			fr: 'Académie de la Guadeloupe, EMC en voie professionnelle : calendrier d’application',
			en: 'Académie de la Guadeloupe, EMC in vocational lycées: start dates'
		},
		url: 'https://pedagogie.ac-guadeloupe.fr/nouveau_programme_denseignement_moral_et_civique'
	},
	{
		id: 'emi',
		label: {
			fr: 'Généralisation de l’éducation aux médias et à l’information, circulaire du 24 janvier 2022, NOR MENE2202370C, copie de l’académie de Mayotte',
			en: 'Media and information literacy (EMI) for all, circular of 24 January 2022, NOR MENE2202370C, copy of the académie de Mayotte'
		},
		url: 'https://doc.ac-mayotte.fr/Circulaire-sur-la-generalisation-de-l-EMI.html'
	},
	{
		id: 'clemi',
		label: {
			fr: 'IH2EF, entretien sur le CLEMI et ses missions',
			en: 'IH2EF, interview on the CLEMI and its work'
		},
		url: 'https://ih2ef.gouv.fr/clemi-un-outil-au-sein-de-leducation-nationale-pour-lutter-contre-la-desinformation-grand-entretien'
	},
	{
		id: 'neutralite',
		label: {
			fr: 'Code général de la fonction publique, article L. 121-2',
			en: 'General civil service code, article L. 121-2'
		},
		url: 'https://lexbase.fr/texte-de-loi/code-general-de-la-fonction-publiquel1212/L7139MBZ.html'
	},
	{
		id: 'adjoint',
		label: {
			fr: 'Code général des collectivités territoriales, article L. 2122-18, expliqué par la Maison des communes de la Vendée',
			en: 'General code of local authorities, article L. 2122-18, explained by the Maison des communes de la Vendée'
		},
		url: 'https://www.maisondescommunes85.fr/conseil-juridique/fonctionnement-assemblees-deliberantes/delegation-maire-aux-adjoints-et-aux'
	},
	{
		id: 'deliberations',
		label: {
			fr: 'Même code, article L. 2121-29',
			en: 'Same code, article L. 2121-29'
		},
		url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/LEGIARTI000006389895'
	},
	{
		id: 'international',
		label: {
			fr: 'Même code, article L. 1115-1',
			en: 'Same code, article L. 1115-1'
		},
		url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070633/articles/LEGIARTI000006389099'
	}
];
