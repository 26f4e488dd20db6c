import { z } from 'zod';

/** Short, readable, stable for ever: it is part of a permalink. */
export const Id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is made of a-z, 0-9 and single hyphens');

/** A text for readers, in both languages of the site. */
export const Text = z.strictObject({ fr: z.string().trim().min(1), en: z.string().trim().min(1) });

/** 1-based, as `sed -n 12p` counts. */
export const LineNumber = z.int().min(1);

/** First and last line, both included. */
export const LineSpan = z
	.tuple([LineNumber, LineNumber])
	.refine(([first, last]) => first <= last, 'the first line comes after the last');

/** Words copied from one line of a source: proof that can be looked up. */
export const Evidence = z.strictObject({ line: LineNumber, exact: z.string().min(1) });
export type Evidence = z.infer<typeof Evidence>;

/**
 * A date of EDTF level 1 (ISO 8601-2): `2025-06-03`, `2025-06`, `2025-21` (spring),
 * `2025`, `XXXX-01-20` (year unknown), `2020/2025`, `../2026`, `2024/..`.
 */
export const Edtf = z
	.string()
	.regex(
		/^(?:(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?~?|(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.)\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))$/,
		'a date is written in EDTF: 2025, 2025-06, 2025-06-03, 2025-21 (spring), 2020/2025'
	);

export const WebAddress = z.url({ protocol: /^https?$/ });
