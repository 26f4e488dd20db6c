/** Sentences in the manner of programmes and council reports, written for this test, each read by hand. */
export const PROSE: [sentence: string, figures: string[]][] = [
	[
		"Le budget primitif 2024 s'élève à 11,3 milliards d'euros, dont 1,7 Md€ d'investissement.",
		["11,3 milliards d'euros = 11300000000 EUR", '1,7 Md€ = 1700000000 EUR']
	],
	[
		"Nous avons investi 1 milliard 200 millions d'euros dans les écoles.",
		["1 milliard 200 millions d'euros = 1200000000 EUR"]
	],
	[
		"La dette est passée de 4,2 à 8,7 milliards d'euros entre 2014 et 2023.",
		['4,2 = 4200000000 EUR', "8,7 milliards d'euros = 8700000000 EUR"]
	],
	[
		'La taxe foncière a augmenté de 62 % en 2023 ; les loyers de 3,5%.',
		['62 % = 62 percent', '3,5% = 3.5 percent']
	],
	[
		'Nous baisserons la taxe foncière de 10 points et la ramènerons à 13,5 %.',
		['10 points = 10 count', '13,5 % = 13.5 percent']
	],
	[
		'Le SMIC à 1 600 euros net, la retraite à 60 ans, la semaine de 32 heures.',
		['1 600 euros = 1600 EUR', '60 ans = 60 age', '32 heures = 32 hours']
	],
	[
		'Un ticket à 2,15 €, un pass Navigo à 86,40 € par mois, contre 75,20 € en 2022.',
		['2,15 € = 2.15 EUR', '86,40 € = 86.4 EUR', '75,20 € = 75.2 EUR']
	],
	[
		"8 Parisiens sur 10 n'ont pas de voiture ; un sur trois prend le vélo.",
		['8 Parisiens sur 10 = 80 percent', 'un sur trois = 33.3333333333 percent']
	],
	[
		"Plus d'un tiers des ménages consacre plus de 30 % de ses revenus au logement.",
		["Plus d'un tiers = 0.333333333333 share more-than", 'plus de 30 % = 30 percent more-than']
	],
	[
		'Le prix moyen dépasse les 10 000 €/m² dans le 6e arrondissement.',
		['dépasse les 10 000 €/m² = 10000 EUR-per-m2 more-than']
	],
	[
		'Nous créerons 5 000 places de crèche, soit +15 % en six ans.',
		['5 000 places = 5000 count', '15 % = 15 percent', 'six ans = 6 years']
	],
	[
		"Le nombre de logements vides a bondi de 18,6 % : ils sont 262 000 aujourd'hui.",
		['18,6 % = 18.6 percent', '262 000 = 262000 count']
	],
	[
		"40.000 logements sociaux, 25.000 places d'hébergement, 3.500 lits.",
		['40.000 logements = 40000 count', '25.000 places = 25000 count', '3.500 lits = 3500 count']
	],
	[
		"La Ville a voté une subvention de 150.000€ à l'association et 12.500€ aux clubs.",
		['150.000€ = 150000 EUR', '12.500€ = 12500 EUR']
	],
	[
		'Coût: 3M€/an pendant 5 ans, soit 15M€.',
		['3M€ = 3000000 EUR', '5 ans = 5 years', '15M€ = 15000000 EUR']
	],
	[
		'Une enveloppe de 50 millions € sera débloquée, puis 20 millions en 2027.',
		['50 millions € = 50000000 EUR', '20 millions = 20000000 EUR']
	],
	[
		"Trois milliards d'euros d'évasion, 80 à 100 milliards d'euros de fraude fiscale par an.",
		[
			"Trois milliards d'euros = 3000000000 EUR",
			"80 à 100 milliards d'euros = 80000000000–100000000000 EUR between"
		]
	],
	[
		"500 policiers municipaux supplémentaires, 200 caméras, 1 500 agents d'ici 2032.",
		['500 policiers = 500 count', '200 caméras = 200 count', '1 500 agents = 1500 count']
	],
	[
		'En 2020, 48,5 % des voix ; au second tour, 50,2 %.',
		['48,5 % = 48.5 percent', '50,2 % = 50.2 percent']
	],
	[
		'Le taux de chômage des 18-24 ans atteint 17 %, contre 7,4 % en moyenne.',
		['18-24 ans = 18–24 age between', '17 % = 17 percent', '7,4 % = 7.4 percent']
	],
	[
		'À partir du 1er janvier 2026, gratuité pour les moins de 18 ans et les plus de 65 ans.',
		['moins de 18 ans = 18 age less-than', 'plus de 65 ans = 65 age more-than']
	],
	[
		"Nous planterons 170 000 arbres d'ici 2026 et 300 hectares d'espaces verts.",
		['170 000 arbres = 170000 count', '300 hectares = 300 count']
	],
	['La vitesse passera de 50 à 30 km/h.', ['50 = 50 count', '30 km/h = 30 count']],
	[
		"100 % des cantines bio d'ici à 2030, dont 50% en circuit court.",
		['100 % = 100 percent', '50% = 50 percent']
	],
	[
		"10 000 euros d'amende et deux ans de prison.",
		['10 000 euros = 10000 EUR', 'deux ans = 2 years']
	],
	[
		'Le loyer de référence majoré (26,20 €/m2) est dépassé dans 28% des annonces.',
		['26,20 €/m2 = 26.2 EUR-per-m2', '28% = 28 percent']
	],
	[
		'Elle touche 800 euros par mois, soit moins que le seuil de pauvreté (1 216 €).',
		['800 euros = 800 EUR', '1 216 € = 1216 EUR']
	],
	[
		'Le rapport de 2021 compte 3 600 sans-abri, dont 12 % de femmes.',
		['3 600 sans-abri = 3600 count', '12 % = 12 percent']
	],
	[
		"Doublement du budget : 2 millions d'euros en 2021, 4 millions en 2024.",
		["2 millions d'euros = 2000000 EUR", '4 millions = 4000000 EUR']
	],
	[
		"Nous exigerons 20 milliards d'euros d'économies et la suppression de 3 000 postes.",
		["20 milliards d'euros = 20000000000 EUR", '3 000 postes = 3000 count']
	],
	[
		'Une aide exceptionnelle de cinq cents euros pour chaque famille.',
		['cinq cents euros = 500 EUR']
	],
	[
		'Plus de deux cent mille personnes ont manifesté, selon les syndicats.',
		['Plus de deux cent mille personnes = 200000 count more-than']
	],
	['Entre 1 500 et 2 000 euros par mois.', ['Entre 1 500 et 2 000 euros = 1500–2000 EUR between']],
	[
		'Entre 20 et 30 logements seront livrés rue de Meaux.',
		['Entre 20 et 30 logements = 20–30 count between']
	],
	[
		"Le chantier (2,4 ha, 1 200 m²) coûtera quelque 45 M d'euros.",
		['2,4 ha = 2.4 count', '1 200 m² = 1200 count', "quelque 45 M d'euros = 45000000 EUR about"]
	],
	[
		"Selon l'INSEE, 15,5 % des Français vivent sous le seuil de pauvreté, soit 9,8 millions de personnes.",
		['15,5 % = 15.5 percent', '9,8 millions de personnes = 9800000 count']
	],
	[
		'Les 1 % les plus riches détiennent 25 % du patrimoine.',
		['1 % = 1 percent', '25 % = 25 percent']
	],
	[
		"Il manque 6 milliards d'euros pour 2025 et près de 4 milliards en 2026.",
		["6 milliards d'euros = 6000000000 EUR", 'près de 4 milliards = 4000000000 EUR nearly']
	],
	[
		'Ce sont 2 500 000 euros que nous affecterons aux quartiers.',
		['2 500 000 euros = 2500000 EUR']
	],
	[
		'2,5 millions de passagers par jour empruntent le métro 14.',
		['2,5 millions de passagers = 2500000 count']
	],
	[
		"Le tarif passe à 4€ de l'heure pour les véhicules de moins de 1,6 tonne, 18 € au-delà.",
		["4€ de l'heure = 4 EUR-per-hour", 'moins de 1,6 tonne = 1.6 count less-than', '18 € = 18 EUR']
	],
	['La subvention est fixée à 45 euros/habitant.', ['45 euros = 45 EUR']],
	['Cela représente 0,7 % du PIB.', ['0,7 % = 0.7 percent']],
	[
		"Des dizaines de millions d'euros ont été gaspillés.",
		["Des dizaines de millions d'euros = null EUR vague"]
	],
	[
		"Quelques centaines d'euros par an suffiraient.",
		["Quelques centaines d'euros = null EUR vague"]
	],
	['Le RSA, 607,75 € pour une personne seule.', ['607,75 € = 607.75 EUR']],
	['Réduire de 30 à 50 % la place de la voiture.', ['30 à 50 % = 30–50 percent between']],
	[
		"Réduire de moitié les émissions d'ici 2030, diviser par deux le nombre de SUV.",
		['diviser par deux = 0.5 ratio ratio-of']
	],
	[
		'Trois quarts des trajets font moins de 5 km.',
		['Trois quarts = 0.75 share', 'moins de 5 km = 5 count less-than']
	],
	["L'aide s'élève à 300€ (500€ pour les familles).", ['300€ = 300 EUR', '500€ = 500 EUR']],
	['Budget : 350 k€ HT ; subvention : 80 %.', ['350 k€ = 350000 EUR', '80 % = 80 percent']],
	["L'enveloppe passe de 1,2M€ à 1,8M€.", ['1,2M€ = 1200000 EUR', '1,8M€ = 1800000 EUR']],
	['Un investissement de 6,5 milliards sur la mandature.', ['6,5 milliards = 6500000000 EUR']],
	[
		'Le collège compte 412 élèves, 31 enseignants et 2 CPE.',
		['412 élèves = 412 count', '31 enseignants = 31 count', '2 CPE = 2 count']
	],
	['Le lundi 12 juin à 18h30, salle 203, 3e étage, 25 places.', ['25 places = 25 count']],
	[
		'Les communes de plus de 3 500 habitants, loi SRU : 25 % de logements sociaux.',
		['plus de 3 500 habitants = 3500 count more-than', '25 % = 25 percent']
	],
	[
		"J'ai obtenu 250 000€ pour le gymnase et 1,35 M€ pour l'école.",
		['250 000€ = 250000 EUR', '1,35 M€ = 1350000 EUR']
	],
	["Il y a 2 ans, 3 projets ; aujourd'hui, 12.", ['2 ans = 2 years', '3 projets = 3 count']],
	['Une hausse de 0,5 point, à 20,5 %.', ['0,5 point = 0.5 count', '20,5 % = 20.5 percent']],
	[
		'1 Français sur 4, 2 femmes sur 3, un enfant sur cinq.',
		[
			'1 Français sur 4 = 25 percent',
			'2 femmes sur 3 = 66.6666666667 percent',
			'un enfant sur cinq = 20 percent'
		]
	],
	[
		'Le prix a été multiplié par 2,5 en vingt ans.',
		['multiplié par 2,5 = 2.5 ratio ratio-of', 'vingt ans = 20 years']
	],
	['On compte 1,2 voiture par ménage.', ['1,2 voiture = 1.2 count']],
	["Versement de 1 000 000 d'euros.", ["1 000 000 d'euros = 1000000 EUR"]],
	[
		"Un chèque de 1.500 € ; 2.5 millions d'euros.",
		['1.500 € = 1500 EUR', "2.5 millions d'euros = 2500000 EUR"]
	],
	[
		'La prime atteint 1 500 € brut par an pour 4 000 agents de catégorie C.',
		['1 500 € = 1500 EUR', '4 000 agents = 4000 count']
	],
	[
		'Les cinq premières années, 5 % puis 3 %.',
		['cinq premières années = 5 count', '5 % = 5 percent', '3 % = 3 percent']
	],
	[
		'En 10 ans, le parc HLM a gagné 35 000 logements (+ 21 %).',
		['10 ans = 10 years', '35 000 logements = 35000 count', '21 % = 21 percent']
	],
	[
		'Un demi-million de Franciliens, un quart des déplacements.',
		['Un demi-million de Franciliens = 500000 count', 'un quart = 0.25 share']
	],
	["Le déficit: -3,2 milliards d'euros.", ["-3,2 milliards d'euros = -3200000000 EUR"]],
	['Soit 80€/mois ou 960 €/an.', ['80€ = 80 EUR', '960 € = 960 EUR']],
	[
		'Nous avons recruté 1 médecin, 2 infirmières et 1/2 poste de psychologue.',
		['1 médecin = 1 count', '2 infirmières = 2 count']
	],
	['Une TVA à 5,5 %, une surtaxe de 60%.', ['5,5 % = 5.5 percent', '60% = 60 percent']],
	[
		"Le fonds est doté de 10 millions d'euros sur 3 ans (2024-2026).",
		["10 millions d'euros = 10000000 EUR", '3 ans = 3 years']
	],
	[
		"Près d'1 milliard d'euros, plus d'1 million d'habitants.",
		[
			"Près d'1 milliard d'euros = 1000000000 EUR nearly",
			"plus d'1 million d'habitants = 1000000 count more-than"
		]
	],
	['Au 31 décembre 2023, la dette par habitant était de 3 562 euros.', ['3 562 euros = 3562 EUR']],
	[
		'Le prix du repas va de 0,13 € à 7 € selon le quotient familial.',
		['0,13 € à 7 € = 0.13–7 EUR between']
	],
	['Tarifs de 15 à 45 €.', ['15 à 45 € = 15–45 EUR between']],
	['De 2 à 3 % par an.', ['2 à 3 % = 2–3 percent between']],
	[
		'Deux-tiers des sièges, 51 élus sur 163.',
		['Deux-tiers = 0.666666666667 share', '51 élus sur 163 = 31.2883435583 percent']
	],
	['50 000 à 60 000 manifestants.', ['50 000 à 60 000 manifestants = 50000–60000 count between']],
	[
		"La dette est passée de 4,2 à 8,7 milliards d'euros.",
		['4,2 = 4200000000 EUR', "8,7 milliards d'euros = 8700000000 EUR"]
	],
	[
		'La vitesse passera de 50 à 30 km/h ; la TVA de 20 à 5,5 %.',
		['50 = 50 count', '30 km/h = 30 count', '20 = 20 percent', '5,5 % = 5.5 percent']
	],
	[
		"Baisser le loyer de 900 à 750 euros ; augmenter de 5 à 8 % l'effort.",
		['900 = 900 EUR', '750 euros = 750 EUR', '5 à 8 % = 5–8 percent between']
	],
	[
		"1 milliard 200 millions d'euros ; 1 Md d'€ ; 2 M d’€ ; 500 K€ ; 12 millions d'euro.",
		[
			"1 milliard 200 millions d'euros = 1200000000 EUR",
			"1 Md d'€ = 1000000000 EUR",
			'2 M d’€ = 2000000 EUR',
			'500 K€ = 500000 EUR',
			"12 millions d'euro = 12000000 EUR"
		]
	],
	[
		'Les PM2,5, le PM10, le CO2, le G20, le Top 14, le CAC 40, Mai 68, Bac+5, la RE2020, la RT 2012.',
		[]
	],
	[
		"L'article L. 2121-29 du CGCT, l'art. R123-4, la RN 20, l'A86, la ligne 13, les lignes 13 et 14, le T9.",
		[]
	],
	["De 14-18 à 39-45, en 1789, l'an 2000, la promotion 2005, la saison 2024-2025.", []],
	['De 5 à 7 au café, de 12h à 14h, à 14 h, 2h30 de débat, H24, J-10, 24/24.', []],
	['Vingt-quatre heures sur vingt-quatre ; mille excuses ; trente-six chandelles.', []],
	[
		'Le 2nd tour, le 3ème âge, le 1er degré, la 4e place, les 6e et 5e.',
		['2nd tour = 2 ordinal', '4e place = 4 ordinal']
	],
	[
		"Un logement sur deux est vide ; trois élus sur 163 ; plus d'un actif sur dix.",
		[
			'Un logement sur deux = 50 percent',
			'trois élus sur 163 = 1.84049079755 percent',
			"plus d'un actif sur dix = 10 percent more-than"
		]
	],
	[
		'Tableau : Logement 45 M€ 12 % ; Écoles 38 M€ 10 % ; Total 83 M€.',
		[
			'45 M€ = 45000000 EUR',
			'12 % = 12 percent',
			'38 M€ = 38000000 EUR',
			'10 % = 10 percent',
			'83 M€ = 83000000 EUR'
		]
	],
	[
		'Recettes 2024 : 11 345 678 € ; dépenses : 10 987 654,32 €.',
		['11 345 678 € = 11345678 EUR', '10 987 654,32 € = 10987654.32 EUR']
	],
	[
		'Rendez-vous le 24, au 3 de la rue, chez les 3 sœurs, à 2 pas, en 2 mots.',
		['3 sœurs = 3 count', '2 mots = 2 count']
	],
	['La loi du 11 février 2005, le décret n° 2016-1234 du 5 août, la circulaire de 1998.', []],
	['Version 2.0, chapitre 3, note 4, fig. 5, (voir p. 12-13), [12], (2), 1°), 2°).', []],
	['Tél : 01.42.76.40.40, 06 12 34 56 78, +33 (0)1 42 76 40 40.', []],
	['SIRET 123 456 789 00012, IBAN FR76 3000 6000 0112 3456 7890 189.', []],
	[
		'Le groupe des 27, les Vingt-Sept, les 35 heures, les 18 arrondissements.',
		['35 heures = 35 hours', '18 arrondissements = 18 count']
	],
	[
		'Voté par 82 voix contre 45 et 12 abstentions.',
		['82 voix = 82 count', '12 abstentions = 12 count']
	],
	[
		'Il reste 3 semaines, 10 jours, 72 heures, 45 minutes.',
		['3 semaines = 3 count', '10 jours = 10 days', '72 heures = 72 hours', '45 minutes = 45 count']
	],
	[
		'Une classe de 30 élèves, un T3 de 65 m² à 1 100 € charges comprises.',
		['30 élèves = 30 count', '65 m² = 65 count', '1 100 € = 1100 EUR']
	],
	['Elle a 32 ans, lui 35 ; ils vivent à 5 dans 28 m².', ['32 ans = 32 years', '28 m² = 28 count']],
	[
		'Le taux de 3 % en 2021, 3,2 % en 2022, 4 % en 2023.',
		['3 % = 3 percent', '3,2 % = 3.2 percent', '4 % = 4 percent']
	],
	[
		'Hausse de +3%, baisse de –4 %, évolution de − 1,5 %.',
		['3% = 3 percent', '–4 % = -4 percent', '1,5 % = 1.5 percent']
	],
	[
		'Financer 1 000 projets à hauteur de 10 000 euros chacun.',
		['1 000 projets = 1000 count', '10 000 euros = 10000 EUR']
	],
	[
		"L'État doit 1,2 milliard à la Ville ; la Région, 300 millions.",
		['1,2 milliard = 1200000000 EUR', '300 millions = 300000000 EUR']
	],
	[
		'120 M€ pour 2025, 130 M€ pour 2026, soit 250 millions d’euros en deux ans.',
		[
			'120 M€ = 120000000 EUR',
			'130 M€ = 130000000 EUR',
			'250 millions d’euros = 250000000 EUR',
			'deux ans = 2 years'
		]
	],
	["Moins 30 % d'émissions, plus 20 % de bio.", ['30 % = 30 percent', '20 % = 20 percent']],
	[
		"20 000 € d'aide + 5 000 € de bonus = 25 000 €.",
		['20 000 € = 20000 EUR', '5 000 € = 5000 EUR', '25 000 € = 25000 EUR']
	],
	["De l'eau à 3,50€/m3 et du pain à 1€.", ['3,50€ = 3.5 EUR', '1€ = 1 EUR']],
	[
		'Dotée de 6000 euros, elle récompense 3 lauréats.',
		['6000 euros = 6000 EUR', '3 lauréats = 3 count']
	],
	[
		'Les 10% les plus pauvres, le premier décile, 1 enfant pauvre sur 2.',
		['10% = 10 percent', '1 enfant pauvre sur 2 = 50 percent']
	],
	[
		'Recrutement de quatre-vingts agents, de cent vingt enseignants et de mille bénévoles.',
		[
			'quatre-vingts agents = 80 count',
			'cent vingt enseignants = 120 count',
			'mille bénévoles = 1000 count'
		]
	],
	[
		"Soixante-quinze millions d'euros ; deux cent cinquante mille euros.",
		[
			"Soixante-quinze millions d'euros = 75000000 EUR",
			'deux cent cinquante mille euros = 250000 EUR'
		]
	],
	[
		'Un Smic à 2000 € brut ; 1400€ net ; 12€ de l’heure.',
		['2000 € = 2000 EUR', '1400€ = 1400 EUR', '12€ de l’heure = 12 EUR-per-hour']
	],
	[
		'En 2026 500 logements seront livrés, 2027 en comptera 600.',
		['500 logements = 500 count', '600 = 600 count']
	],
	[
		'Réunion publique n°3, lot 4, îlot B2, parcelle 127, ZAC de 3 hectares.',
		['3 hectares = 3 count']
	],
	["Un quart d'heure, une demi-heure, 1h15, trois quarts d'heure.", []],
	[
		"L'équivalent de 2 fois la population, 10 fois plus cher, trois fois rien.",
		['2 fois = 2 count', '10 fois plus = 10 ratio ratio-of']
	]
];
