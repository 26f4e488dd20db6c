import type { Extraction } from './records';

const LONGEST_HEADING = 70;

/**
 * Writes an extraction for a person: passages with their lines, figures with their place, totals.
 *
 * @param extraction what was found
 * @returns lines of text, ending with a line break
 * @example showExtraction(extractText('…', 'auto'))
 */
export function showExtraction(extraction: Extraction): string {
	const { kind, passages, figures, dates, noise } = extraction;
	const lines = [
		...passages.map(
			({ kind: what, heading, section, lines: [first, last] }) =>
				`${first}-${last}\t${what}\t${shorten(heading ?? (section === null ? '' : `(${section})`))}`
		),
		...figures.map(
			({ raw, line, column, value, unit, qualifier }) =>
				`${line}:${column}\tfigure\t${raw} = ${value ?? '?'} ${unit} ${qualifier}`
		),
		...dates.map(
			({ raw, line, column, value }) => `${line}:${column}\tdate\t${raw} = ${value ?? '?'}`
		),
		...noise.map(({ lines: [first, last], reason }) => `${first}-${last}\tnoise\t${reason}`),
		`${kind}: ${passages.length} passages, ${figures.length} figures, ${dates.length} dates, ${noise.length} runs of noise`
	];
	return `${lines.join('\n')}\n`;
}

function shorten(text: string): string {
	return text.length > LONGEST_HEADING ? `${text.slice(0, LONGEST_HEADING - 1)}…` : text;
}
