import fc from 'fast-check';

/** Inputs a parser. */
export const HOSTILE_INPUTS = 1_000;
/** The same inputs in each run. */
export const HOSTILE_SEED = 2026;

/** What people who attack a parser try, and what damaged files hold. */
const NASTY = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	']]>',
	'<!--',
	'{{constructor}}',
	'__proto__',
	'constructor',
	'=cmd|x',
	'%00',
	'../../etc/passwd',
	'\0',
	'\ufeff',
	'\ufffe',
	'\ud800',
	'\udfff',
	'\u202e',
	'\u2066',
	'\u200b',
	'\u200d',
	'\u00ad',
	'\u0301',
	'\u0130',
	'\u{1f468}\u200d\u{1f469}',
	'\u{e0041}',
	'\r\n',
	'\r',
	'\n\n',
	'\t',
	'\u2028',
	'\u00a0',
	'\u202f',
	'1e999',
	'-0',
	'NaN',
	'0x10',
	'9'.repeat(40),
	'1 000 000 000 000 000',
	'12,5,7.3',
	'31 février 2025',
	'32/13/0000',
	'entre et entre',
	'vingt-cent-mille-zéro',
	'de 3 à de 5 % à',
	'« » « “ ” »',
	'&amp;&#x0;&#999999999;',
	'&a: *a',
	'- - - -',
	'!!js/function x',
	'? :',
	"'",
	'"',
	'\\',
	'${x}',
	'a'.repeat(2_000),
	' '.repeat(2_000),
	'!'.repeat(500),
	'(('.repeat(200),
	'[['.repeat(200)
] as const;

/** Any Unicode, and nasty pieces among French words. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.oneof(
				fc.constantFrom(...NASTY),
				fc.constantFrom('une aide', 'de', '25 000 €', 'euros', 'le 3 mars', 'l’été', 'plus de', ' '),
				fc.string({ unit: 'grapheme', maxLength: 8 })
			),
			{ maxLength: 20 }
		)
		.map((pieces) => pieces.join('')),
	fc.tuple(fc.constantFrom(...NASTY), fc.integer({ min: 1, max: 60 })).map(([piece, n]) => piece.repeat(n))
);

/** Any bytes, and texts whose encoding is damaged. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
	fc.uint8Array({ maxLength: 400 }),
	hostileText.map((text) => new TextEncoder().encode(text)),
	hostileText.map((text) => new TextEncoder().encode(text).slice(1, -1))
);
