/** Names that French pages use; any other is left as it is written. */
const NAMED: Record<string, string> = Object.fromEntries(
	'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 laquo=« raquo=» ldquo=“ rdquo=” lsquo=‘ rsquo=’ sbquo=‚ bdquo=„ lsaquo=‹ rsaquo=› ndash=– mdash=— hellip=… euro=€ deg=° middot=· bull=• thinsp=\u2009 ensp=\u2002 emsp=\u2003 shy=\u00ad zwnj=\u200c zwj=\u200d agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø oelig=œ ugrave=ù uacute=ú ucirc=û uuml=ü yuml=ÿ Agrave=À Aacute=Á Acirc=Â Auml=Ä AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Icirc=Î Iuml=Ï Ocirc=Ô Ouml=Ö OElig=Œ Ugrave=Ù Ucirc=Û Uuml=Ü szlig=ß sup2=² sup3=³ frac12=½ times=× copy=© reg=® trade=™ sect=§ para=¶'
		.split(' ')
		.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;

/**
 * Replaces character references by their characters, once.
 *
 * @param text text of a page in HTML
 * @returns the text; a name that is not known or a number beyond Unicode stays as written; never throws
 * @example decodeEntities('l&rsquo;&#233;t&eacute; &amp;lt;') // → 'l’été &lt;'
 */
export function decodeEntities(text: string): string {
	return text.replace(
		REFERENCE,
		(written: string, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined)
				return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? written) : written;
			const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : written;
		}
	);
}
