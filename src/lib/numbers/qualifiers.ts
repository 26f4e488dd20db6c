import type { FoundQualifier } from './found-figure';

/** A hedge read beside a number. */
export interface ReadQualifier {
	qualifier: FoundQualifier;
	/** Where the words begin (before the number) or end (after it). */
	edge: number;
}

type Hedge = [pattern: RegExp, qualifier: FoundQualifier];

/** Longest first where one is inside another: « pas plus de » before « plus de ». */
const BEFORE: Hedge[] = [
	[/(?:pas|jamais) moins (?:de |d')$/, 'at-least'],
	[/(?:pas|jamais) plus (?:de |d')$/, 'at-most'],
	[/moins (?:de |d')$/, 'less-than'],
	[/plus (?:de (?:les? )?|d'|que |qu'|des )$/, 'more-than'],
	[/au-? ?delà (?:de |d'|des |du )$/, 'more-than'],
	[/supérieure?s? (?:à |aux )$/, 'more-than'],
	[
		/(?:dépass|excéd|excèd)(?:e|ent|er|era|eront|ant|é|ait)(?: (?:les|le|la barre des))? $/,
		'more-than'
	],
	[/inférieure?s? (?:à |aux )$/, 'less-than'],
	[/(?:en[- ]?dessous|au[- ]dessous) (?:de |des |d')$/, 'less-than'],
	[/(?:sous (?:les |la barre des |le seuil des ))$/, 'less-than'],
	[/au[- ]dessus (?:de |des |d')$/, 'more-than'],
	[/(?:au moins|au minimum|a minima|à minima|minimum|un minimum de|à partir de|dès) $/, 'at-least'],
	[/(?:au plus|tout au plus|au maximum|maximum|un maximum de|maxi|max\.?) $/, 'at-most'],
	[/jusqu'(?:à|aux|au) (?:hauteur de )?$/, 'at-most'],
	[/(?:à concurrence de|dans la limite de|plafonnée?s? à|limitée?s? à) $/, 'at-most'],
	[/(?:environ|approximativement|à peu près|grosso modo|env\.|circa|quelque) $/, 'about'],
	[/(?:autour|aux alentours|aux environs|de l'ordre|avoisinant) (?:de |d'|des )$/, 'about'],
	[/avoisin(?:e|ent|er|era|eront|ait|aient)(?: (?:les|la barre des))? $/, 'about'],
	[/≥ ?$/, 'at-least'],
	[/≤ ?$/, 'at-most'],
	[/(?:^|\()> ?$/, 'more-than'],
	[/(?:^|[ (])< ?$/, 'less-than'],
	[/[~≈] ?$/, 'about'],
	[/(?:près|proches?) (?:de |d'|des )$/, 'nearly'],
	[/(?:presque|quasiment|pas loin de|pas loin d'|bientôt) ?$/, 'nearly']
];
/** Ends of the hedges above: the cheap test that spares the list to most numbers. */
const MAY_HEDGE =
	/(?:de |d'|des |du |que |qu'|à |aux |au |les |le |environ |ment |près |modo |env\. |circa |quelque |moins |plus |minimum |maximum |inima |dès |er |era |eront |ant |ent |e |é |ait |[~≈<>≤≥] ?|presque |bientôt |maxi |max\.? )$/;
const AFTER: Hedge[] = [
	[
		/ (?:au moins|au minimum|minimum|a minima|à minima|et plus|ou plus|et au-delà)(?![a-zà-ÿ])(?! (?:de|d'))/y,
		'at-least'
	],
	[/ (?:au plus|au maximum|maximum|ou moins|et moins)(?![a-zà-ÿ])(?! (?:de|d'))/y, 'at-most'],
	[/ environ(?![a-zà-ÿ])(?! (?:\d|un|une|deux|trois|cent|mille))/y, 'about']
];
const LONGEST_HEDGE = 32;

/**
 * Reads the hedge that ends just before a number: « plus de », « près de », « jusqu'à »…
 *
 * @param text prepared text
 * @param at index where the number begins
 * @returns the hedge with its first index, or null; never throws
 * @example readQualifierBefore('plus de 2 %', 8) // → { qualifier: 'more-than', edge: 0 }
 */
export function readQualifierBefore(text: string, at: number): ReadQualifier | null {
	const left = text.slice(Math.max(0, at - LONGEST_HEDGE), at);
	if (!MAY_HEDGE.test(left)) return null;
	for (const [pattern, qualifier] of BEFORE) {
		const found = pattern.exec(left);
		if (!found || isInsideWord(left, found.index)) continue;
		return { qualifier, edge: at - left.length + found.index };
	}
	return null;
}

/**
 * Reads the hedge that follows a number and its unit: « 10 % au moins », « 65 ans et plus ».
 *
 * @param text prepared text
 * @param at index just after the unit
 * @returns the hedge with its last index, or null; never throws
 * @example readQualifierAfter('10 % au moins', 4) // → { qualifier: 'at-least', edge: 13 }
 */
export function readQualifierAfter(text: string, at: number): ReadQualifier | null {
	if (text.charAt(at) !== ' ') return null;
	for (const [pattern, qualifier] of AFTER) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return { qualifier, edge: pattern.lastIndex };
	}
	return null;
}

function isInsideWord(left: string, index: number): boolean {
	return (
		index > 0 &&
		/[a-zà-öø-ÿœ0-9]/.test(left.charAt(index - 1)) &&
		/[a-zà-ÿ]/.test(left.charAt(index))
	);
}
