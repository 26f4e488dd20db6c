/** Sentences of /calculer/ around its tool; both languages have the same keys, checked by the compiler. */
import type { Lang } from '../model/vocabulary';

const fr = {
	title: 'Recalculer une vérification',
	description:
		'Changer un nombre ou une règle d’arrondi d’une vérification et voir aussitôt ce que deviennent les intervalles et le résultat.',
	lead: 'Choisissez une vérification, changez un de ses nombres ou la façon de le lire\u00a0: les intervalles et le résultat sont recalculés aussitôt.',
	yours:
		'Ce que vous changez est votre hypothèse\u00a0: le résultat recalculé en dépend et n’est pas un constat de ce site. Les textes et le résultat publié ne changent pas, et restent affichés à côté.',
	how: 'Un nombre exact donne un point\u00a0; un nombre arrondi, toutes les valeurs qui s’arrondissent à ses chiffres (4,3\u00a0millions\u00a0: de 4,25 à 4,35\u00a0millions). Le calcul est fait sur ces intervalles, par les mêmes fonctions que le résultat publié.',
	list: (n: number) => `Les vérifications qui se recalculent (${n})`,
	listNote: 'Avec leur résultat publié. Chaque lien mène aux sources et au calcul.',
	fixedList: 'Les autres calculs',
	fixedNote:
		'Aucune de leurs lectures ne peut être tranchée par des nombres\u00a0: il manque au texte une année, un périmètre ou un compte. Les changer ne déplacerait rien.'
};

const en: typeof fr = {
	title: 'Recompute a check',
	description:
		'Change a number or a rounding rule of a check and see at once what becomes of the intervals and of the result.',
	lead: 'Choose a check, change one of its numbers or the way it is read: the intervals and the result are recomputed at once.',
	yours:
		'What you change is your own assumption: the recomputed result rests on it and is no finding of this site. The texts and the published result do not change, and stay in view beside it.',
	how: 'An exact number gives a point; a rounded one, every value that rounds to its digits (4.3 million: 4.25 to 4.35 million). The calculation runs on these intervals, by the same functions as the published result.',
	list: (n) => `The checks that can be recomputed (${n})`,
	listNote: 'With their published result. Each link leads to the sources and the calculation.',
	fixedList: 'The other calculations',
	fixedNote:
		'Numbers can decide none of their readings: the text lacks a year, a scope or a count. Changing them would move nothing.'
};

/** Every fixed sentence of the page in one language, without those of its tool. */
export const calculateWords = (lang: Lang): typeof fr => ({ fr, en })[lang];
