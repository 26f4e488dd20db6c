/**
 * The words that tell which side speaks, so that no summary holds them: blind reading needs that.
 * Patterns on folded text (`foldText`: lower case, no accents, straight apostrophes), whole words.
 *
 * « le programme PAUSE », « la majorité des hommes », « sur le plan juridique » name no side: the
 * patterns let a complement follow.
 */
export const SIDE_NAMING_PATTERNS: readonly string[] = [
	// Roles, French
	"l'elue?",
	"l'(?:ex-)?adjointe?",
	"(?:un|une|son|sa|cet|cette|d'|1er|premiere?) ?adjointe?",
	'(?:la )?(?:majorite|mairie|municipalite|equipe) sortante',
	'la majorite(?! (?:d|absolu|senatorial|qualifi|parlementair|presidentiel))',
	'(?<!sur )(?:le|ce|du|au) plan(?! (?:d|climat|national|europeen|juridique|international|local))',
	'(?:le|ce|du|au) programme(?! (?:d|pour|pause|eif|eiffel|refug|icorn|europeen|alimentaire|municipal|parisien|national|international))',
	'la liste(?! (?:d|noire|rouge|electorale))',
	'(?:le|la) candidate?',
	"(?:l'|une? |notre )(?:opposante?|rivale?)",
	'(?:ce|ces|le|les|du|des) (?:billets?|blogs?)',
	// Roles, English
	'(?:the|this|a) (?:former )?deputy mayor',
	'the (?:elected (?:official|member|representative)|office[- ]?holder|incumbent|challenger|candidate)',
	'outgoing (?:majority|administration|team|council|mayor)',
	'the majority(?! (?:of|in))',
	'(?:the|this) plan(?! (?:to|for|of))',
	'(?:the|this) program(?:me)?(?! (?:of|for|to|that|which))',
	'the list(?! of)',
	'(?:the|this|these) (?:blog|post|posts)(?! of)'
];
