const PEOPLE =
	'(?:jeunes|enfants?|personnes?|femmes?|hommes?|adultes?|seniors?|habitant[a-z·•.]*|mineur[a-z·•.]*|élèves?|parisien[a-z·•.]*|celles|ceux|majeur[a-z·•.]*|bébés?|publics?|ados|adolescent[a-z·•.]*|étudiant[a-z·•.]*|filles?|garçons?|usag[a-z·•.]*|retraité[a-z·•.]*|salarié[a-z·•.]*|français[a-z·•.]*|citoyen[a-z·•.]*|toutes?|tous)';
const BEFORE = new RegExp(
	`(?:^|[^a-zà-ÿ])(?:à|âgée?s? (?:de |d'|entre )?(?:plus de |moins de )?|âge (?:de |légal à )|dès(?: l'âge de)?|les|aux|jusqu'à|(?:les|aux|des) (?:plus|moins) de|${PEOPLE}(?: [a-zà-ÿ·•]+)? (?:de|d'|dès|entre|à partir de)(?: (?:plus|moins) de)?) ?$`
);
const AGED = /(?:âgée?s? [a-z' ]{0,12}|l'âge de )$/;
const DURATION_NEXT = / (?:de |d'|du |des |après|avant|plus tard|et \d)/y;

/**
 * Tells an age from a duration: « à 78 ans », « les 18-25 ans », « jeunes de moins de 25 ans », against
 * « depuis 27 ans », « à 20 ans de prison ».
 *
 * @param text prepared text
 * @param start where the number begins, without its hedge
 * @param end just after « ans »
 * @returns true when it is an age; never throws
 * @example isAge('à 78 ans', 2, 8) // → true
 */
export function isAge(text: string, start: number, end: number): boolean {
	const left = text.slice(Math.max(0, start - 60), start);
	if (!/ans?$/.test(text.slice(start, end))) return false;
	if (AGED.test(left)) return true;
	DURATION_NEXT.lastIndex = end;
	if (DURATION_NEXT.test(text)) return false;
	return BEFORE.test(left) || text.startsWith(' et plus', end) || text.startsWith(' ou plus', end);
}
