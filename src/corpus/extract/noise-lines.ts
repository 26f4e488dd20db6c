import type { ExtractNoiseReason } from './records';
import type { Line } from './read-line';

const IMAGE =
	/^.{1,120}\.(?:jpe?g|png|gif|webp|heic|svg|bmp|tiff?|avif)$|^(?:IMG|DSC|DSCN|PXL|MVIMG|PHOTO|Capture)[_ -]?\d{3,}$|^\d{4} \d{2} [a-z\d ]+$|^[\dA-F]{8}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}-[\dA-F]{12}$/i;
const READ_MORE =
	/^(?:(?:→|»|>+|\[?\.\.\.\]?|…)\s*)?(?:lire la suite|lire plus|voir la suite|en savoir plus|suite|la suite|lire l['’]article|voir plus)(?:\s*(?:→|»|>+|\[?\.{3}\]?|…|\.{3}|\(\.{3}\)))?\.?$/i;
const LABELLED_TAGS = /^(?:tags?|mots[- ]cl[ée]s?|catégories?|étiquettes?)\s*:/i;
const TAGS = /^[a-zà-öø-ÿœ@#\d][^.!?:;,]*(?:,[^\s,.!?:;\d][^,.!?:;]*)+$/;
const CONSENT =
	/\bcookies?\b|traceurs|politique de confidentialité|^(?:tout )?(?:accepter|refuser)(?: tout)?$|^j['’]accepte\b|^continuer sans accepter|^gérer (?:mes|les) (?:choix|préférences)|^paramétrer$/i;
const ACKNOWLEDGE = /^(?:ok|d['’]accord|accepter|fermer|×)\.?$/i;
const PAGE_MARK =
	/^(?:[=*_~#-]{2,}\s*)?(?:page|p\.)\s*\d{1,4}(?:\s*(?:\/|sur|of)\s*\d{1,4})?(?:\s*[=*_~#-]{2,})?$|^\d{1,4}\s*\/\s*\d{1,4}$|^[-–—|]\s?\d{1,4}\s?[-–—|]$|^\d{1,3}$|^\[page \d+\]$/i;
const NUMBERED_TITLE = /\s[-–|:]\s*page \d+$/i;
const POST_FOOTER =
	/^(?:(?:\d{1,2}[h:]\d{2}\s)?(?:publié|posté) (?:dans|le|par|à)\b.*(?:\||lien permanent|permalien).*|(?:publié|posté) (?:dans|le|par) [^.]{1,50}|(?:lien permanent|permalien|commentaires? ?\(\d*\)|\d+ commentaires?|laisser un commentaire|aucun commentaire|(?:articles|billets) plus (?:anciens|récents)|navigation des articles|articles? (?:précédents?|suivants?)|imprimer|partager(?: sur .{1,40})?|envoyer cette note|facebook|twitter|linkedin|trackbacks?|tweeter|email|copier le lien)(?:\s*[|•·].*)?)$/i;
const BY_LINE =
	/^(?:publié|posté|écrit|mis en ligne) le (?:[a-z]+ )?\d{1,2}(?:er)?[ /.][\p{L}\d]+[ /.]\d{4}(?: (?:par|à|dans|in|by)\b.{0,80})?$/iu;
const LINK =
	/^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:fr|com|org|net|eu|paris|info|lgbt|io|be|ch)(?:\/\S*)?$/i;
const MONTH =
	'(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** A date alone, or as some blogs print it above a post: « 3 mars 2031 1 03 /03 /mars /2031 07:30 ». */
const DATE_LINE = new RegExp(
	`^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:\\d{1,2}(?:er)? ${MONTH}(?: \\d{4}(?: \\d \\d{2} /\\d{2} /${MONTH} /\\d{4})?(?:,? (?:à )?\\d{1,2}[:h]\\d{2})?)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})$`,
	'i'
);
const LEGIBLE = /[\p{L}\p{N}]|\p{Extended_Pictographic}/u;
const LONGEST_CONSENT = 600;
const LONGEST_FOOTER = 160;
const LONGEST_DATE = 60;

/**
 * Tells why a line is noise whatever the layout: image names, tags, page marks, banners, marks alone.
 *
 * @param line the line
 * @param before true before the first passage, where a banner may stand
 * @returns the reason, or null when the line may be text; never throws
 * @example noiseReason(readLine('IMG_1431.jpeg', 3, true), false) // → 'image-name'
 */
export function noiseReason(line: Line, before: boolean): ExtractNoiseReason | null {
	const { text } = line;
	if (!LEGIBLE.test(text)) return 'stray-mark';
	if (text.length > LONGEST_CONSENT) return null;
	if (before && (CONSENT.test(text) || ACKNOWLEDGE.test(text))) return 'consent-banner';
	if (text.length > LONGEST_FOOTER) return TAGS.test(text) ? 'tags' : null;
	return shortReason(text);
}

/**
 * Tells whether a line is a date and nothing else: the heading of a day.
 *
 * @param text the line, trimmed
 * @returns true for « lundi 3 mars 2031 », « 03/03/2031 »
 * @example isDateLine('3 mars 2031') // → true
 */
export function isDateLine(text: string): boolean {
	return text.length <= LONGEST_DATE && DATE_LINE.test(text);
}

/**
 * Tells whether a line says when, and perhaps by whom, the post below its title was published.
 *
 * @param text the line, trimmed
 * @returns true for « Publié le 14 février 2031 par claire »
 * @example isByLine('Publié le 3 mars 2031') // → true
 */
export function isByLine(text: string): boolean {
	return text.length <= LONGEST_FOOTER && BY_LINE.test(text);
}

function shortReason(text: string): ExtractNoiseReason | null {
	if (PAGE_MARK.test(text)) return 'page-furniture';
	if (IMAGE.test(text)) return 'image-name';
	if (READ_MORE.test(text)) return 'read-more';
	if (LABELLED_TAGS.test(text) || TAGS.test(text)) return 'tags';
	if (LINK.test(text)) return 'link';
	if (POST_FOOTER.test(text) || BY_LINE.test(text)) return 'page-furniture';
	return NUMBERED_TITLE.test(text) ? 'page-title' : null;
}
