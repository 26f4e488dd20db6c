import { FORMATS } from './citation';
import type { Citation, CiteForm } from './citation';
import { formatHtml, formatMarkdown, formatWikipedia } from './markup';
import { formatIso690, formatShort } from './prose';
import { formatBibtex, formatCsl, formatRis } from './reference-manager';

const FORMATTERS: Record<CiteForm['id'], (citation: Citation) => string> = {
	iso690: formatIso690,
	short: formatShort,
	bibtex: formatBibtex,
	ris: formatRis,
	csl: formatCsl,
	wikipedia: formatWikipedia,
	markdown: formatMarkdown,
	html: formatHtml
};

/**
 * A record cited in every format. Pure and small: it runs in the browser as well as at build time.
 *
 * @param citation a record
 * @returns one text a format, each with the version and the hash of every copy that was read
 */
export const citeForms = (citation: Citation): CiteForm[] =>
	FORMATS.map((id) => ({ id, text: FORMATTERS[id](citation) }));
