import { describe, expect, it } from 'vitest';
import { showFigures as shown } from './show-figures.fixture';

describe('findFigures reads amounts', () => {
	it.each([
		['une aide de 25 000 € votée', '25 000 € = 25000 EUR'],
		['une aide de 25\u202f000\u00a0€ votée', '25\u202f000\u00a0€ = 25000 EUR'],
		['une aide de 25000€ votée', '25000€ = 25000 EUR'],
		['soit 60.000 euros', '60.000 euros = 60000 EUR'],
		['soit 1.200.000 €', '1.200.000 € = 1200000 EUR'],
		['soit 1 500,50 €', '1 500,50 € = 1500.5 EUR'],
		['soit 3200 euros', '3200 euros = 3200 EUR'],
		['soit 2000 euros', '2000 euros = 2000 EUR'],
		["soit 4,3 millions d'euros", "4,3 millions d'euros = 4300000 EUR"],
		['soit 4,3 M€', '4,3 M€ = 4300000 EUR'],
		['soit 4.3M€', '4.3M€ = 4300000 EUR'],
		['soit 1,5 Md€', '1,5 Md€ = 1500000000 EUR'],
		["soit 40 Mds d'euros", "40 Mds d'euros = 40000000000 EUR"],
		['soit 40 Mds€', '40 Mds€ = 40000000000 EUR'],
		["soit 7 milliards d'€", "7 milliards d'€ = 7000000000 EUR"],
		['soit 800 k€', '800 k€ = 800000 EUR'],
		['soit 800K€', '800K€ = 800000 EUR'],
		["un demi-milliard d'euros", "un demi-milliard d'euros = 500000000 EUR"],
		["un million et demi d'euros", "un million et demi d'euros = 1500000 EUR"],
		['deux milliards et demi d’euros', 'deux milliards et demi d’euros = 2500000000 EUR'],
		["une trentaine de millions d'euros", "une trentaine de millions d'euros = 30000000 EUR about"],
		['cent mille euros', 'cent mille euros = 100000 EUR'],
		['10 mille euros', '10 mille euros = 10000 EUR'],
		['le repas à un euro', 'un euro = 1 EUR'],
		['une prime de 50 centimes', '50 centimes = 0.5 EUR'],
		['le ticket à 2€50', '2€50 = 2.5 EUR'],
		['payés 3 €/h', '3 €/h = 3 EUR-per-hour'],
		["payés 15 euros de l'heure", "15 euros de l'heure = 15 EUR-per-hour"],
		['des terrains à 3 000 €/m²', '3 000 €/m² = 3000 EUR-per-m2'],
		['un coût de 25&nbsp;000&nbsp;€ net', '25&nbsp;000&nbsp;€ = 25000 EUR'],
		['un coût de 25 000&#8239;&euro; net', '25 000&#8239;&euro; = 25000 EUR'],
		['PLUS DE 60 MILLIONS D’EUROS', 'PLUS DE 60 MILLIONS D’EUROS = 60000000 EUR more-than'],
		['un coût de 2 mil\u00adlions d’euros', '2 mil\u00adlions d’euros = 2000000 EUR'],
		['les 244 milliards des soins', '244 milliards = 244000000000 EUR'],
		['soit EUR 25 000', '25 000 = 25000 EUR'],
		['un budget de 12 millions', '12 millions = 12000000 EUR'],
		['le vote de 48 millions de crédits', '48 millions = 48000000 EUR'],
		['face à 3 milliards de dépenses', '3 milliards = 3000000000 EUR'],
		['sur les 9 000 premiers euros', '9 000 premiers euros = 9000 EUR'],
		['un déficit de – 4 320,50 €', '– 4 320,50 € = -4320.5 EUR'],
		['Résultat négatif : — 4 320 €', '— 4 320 € = -4320 EUR'],
		['soit 15 milliards de baisses de taxes', '15 milliards = 15000000000 EUR'],
		['dont 30 millions alloués aux clubs', '30 millions = 30000000 EUR'],
		['une ristourne de 15 à 18 centimes', '15 à 18 centimes = 0.15–0.18 EUR between'],
		['dont 832 614 en fonctionnement', '832 614 = 832614 EUR'],
		["soit 18 , 8 millions d'euros", "18 , 8 millions d'euros = 18800000 EUR"],
		[
			"entre 1, 2 et 1, 6 milliard d'euros",
			"entre 1, 2 et 1, 6 milliard d'euros = 1200000000–1600000000 EUR between"
		],
		['pour les écoles - 300 € de plus', '300 € = 300 EUR'],
		['Nos efforts : - 300 € aux écoles', '300 € = 300 EUR']
	])('in %j', (text, expected) => {
		expect(shown(text)).toEqual([expected]);
	});
});

describe('findFigures reads percentages, shares and fractions', () => {
	it.each([
		['en hausse de 8,5 %', '8,5 % = 8.5 percent'],
		['en hausse de 8,5% cette année', '8,5% = 8.5 percent'],
		['une baisse (-12 %)', '-12 % = -12 percent'],
		['dix pour cent des élèves', 'dix pour cent = 10 percent'],
		['de 300 à 400 000 € le kilomètre', '300 à 400 000 € = 300000–400000 EUR between'],
		['de 300 à 2 000 €', '300 à 2 000 € = 300–2000 EUR between'],
		['entre 80 et 120 000 euros', 'entre 80 et 120 000 euros = 80000–120000 EUR between'],
		['10 à 25 % des élèves', '10 à 25 % = 10–25 percent between'],
		['10-25 % des élèves', '10-25 % = 10–25 percent between'],
		['entre 3 et 5 % des élèves', 'entre 3 et 5 % = 3–5 percent between'],
		['entre 3 % et 5 % des élèves', 'entre 3 % et 5 % = 3–5 percent between'],
		['un habitant sur cinq vit ici', 'un habitant sur cinq = 20 percent'],
		['dans une ville où une personne sur cinq a faim', 'une personne sur cinq = 20 percent'],
		['un sur cinq', 'un sur cinq = 20 percent'],
		['plus de 6 sur 10 en Bretagne', 'plus de 6 sur 10 = 60 percent more-than'],
		['9 Français sur 10 le pensent', '9 Français sur 10 = 90 percent'],
		['près d’un tiers des élèves', 'près d’un tiers = 0.333333333333 share nearly'],
		['la moitié des élèves', 'la moitié = 0.5 share'],
		['les deux tiers des élèves', 'les deux tiers = 0.666666666667 share'],
		['les 3/4 des élèves', '3/4 = 0.75 share']
	])('in %j', (text, expected) => {
		expect(shown(text)).toEqual([expected]);
	});

	it('keeps two values apart when the text says a change', () => {
		expect(shown('passer de 10 % à 25 % de bio')).toEqual([
			'10 % = 10 percent',
			'25 % = 25 percent'
		]);
	});
});

describe('findFigures reads hedges', () => {
	it.each([
		['plus de 2 % du budget', 'plus de 2 % = 2 percent more-than'],
		['moins de 2 % du budget', 'moins de 2 % = 2 percent less-than'],
		['pas moins de 300 agents', 'pas moins de 300 agents = 300 count at-least'],
		['au moins 300 agents', 'au moins 300 agents = 300 count at-least'],
		['300 agents au minimum', '300 agents au minimum = 300 count at-least'],
		['au plus 300 agents', 'au plus 300 agents = 300 count at-most'],
		["jusqu'à 300 agents", "jusqu'à 300 agents = 300 count at-most"],
		['près de 300 agents', 'près de 300 agents = 300 count nearly'],
		['presque 2 heures', 'presque 2 heures = 2 hours nearly'],
		['max 40 €', 'max 40 € = 40 EUR at-most'],
		['un taux ≥ 3 %', '≥ 3 % = 3 percent at-least'],
		['un taux < 5 %', '< 5 % = 5 percent less-than'],
		['Accueil > 12 mesures', '12 mesures = 12 count'],
		['environ 300 agents', 'environ 300 agents = 300 count about'],
		['300 agents environ', '300 agents environ = 300 count about'],
		['quelque 300 agents', 'quelque 300 agents = 300 count about'],
		['un taux qui avoisine les 6 %', 'avoisine les 6 % = 6 percent about'],
		["de l'ordre de 300 agents", "de l'ordre de 300 agents = 300 count about"],
		["plus d'une vingtaine d'agents", "plus d'une vingtaine d'agents = 20 count more-than"],
		['une dizaine d’agents', 'une dizaine d’agents = 10 count about'],
		['deux fois moins pour les écoles', 'deux fois moins = 0.5 ratio ratio-of'],
		['trois fois plus de crèches', 'trois fois plus = 3 ratio ratio-of'],
		['Multiplier par dix les aides', 'Multiplier par dix = 10 ratio ratio-of'],
		['diviser par deux la dette', 'diviser par deux = 0.5 ratio ratio-of'],
		['doubler le budget', 'doubler = 2 ratio ratio-of'],
		['des milliers d’agents', 'des milliers d’agents = null count vague'],
		['des centaines de milliers', 'des centaines de milliers = null count vague'],
		['quelques millions d’euros', 'quelques millions d’euros = null EUR vague']
	])('in %j', (text, expected) => {
		expect(shown(text)).toEqual([expected]);
	});
});

describe('findFigures reads counts, times, ages and ordinals', () => {
	it.each([
		['185 projets associatifs', '185 projets = 185 count'],
		['trois ateliers', 'trois ateliers = 3 count'],
		['Plus de 1300 personnes', 'Plus de 1300 personnes = 1300 count more-than'],
		['créer 2000 logements', '2000 logements = 2000 count'],
		['60.000 arbres', '60.000 arbres = 60000 count'],
		['la ville de Lise (522 000)', '522 000 = 522000 count'],
		['6 millions de visiteurs', '6 millions de visiteurs = 6000000 count'],
		['septante communes', 'septante communes = 70 count'],
		['157 Genevois•es', '157 Genevois•es = 157 count'],
		['157 Genevois·es', '157 Genevois·es = 157 count'],
		['depuis plus de 27 ans', 'plus de 27 ans = 27 years more-than'],
		['à 78 ans', '78 ans = 78 age'],
		['les -25 ans', '-25 ans = 25 age less-than'],
		['gratuit pour les +65 ans', '+65 ans = 65 age more-than'],
		['les 18-25 ans', '18-25 ans = 18–25 age between'],
		['les moins de 25 ans', 'moins de 25 ans = 25 age less-than'],
		['les 65 ans et plus', '65 ans et plus = 65 age at-least'],
		['20 ans de prison', '20 ans = 20 years'],
		['7 ans et demi après', '7 ans et demi = 7.5 years'],
		['dans 15 jours', '15 jours = 15 days'],
		['pendant 6 mois', '6 mois = 6 months'],
		['la semaine de 32 heures', '32 heures = 32 hours'],
		['2 ou 3 ans', '2 ou 3 ans = 2–3 years between'],
		['la 24ᵉ édition', '24ᵉ édition = 24 ordinal'],
		['la 24^e édition', '24^e édition = 24 ordinal'],
		['le 1er adjoint', '1er adjoint = 1 ordinal'],
		['la 2e édition', '2e édition = 2 ordinal'],
		['le 20 ème anniversaire', '20 ème anniversaire = 20 ordinal']
	])('in %j', (text, expected) => {
		expect(shown(text)).toEqual([expected]);
	});
});
