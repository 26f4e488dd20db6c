import type { PassageFile } from '../../lib/model/passage';
import type { Reading } from '../../lib/model/second-reading';

/**
 * Keeps what a reading judged, before disagreements are settled in it.
 *
 * @param file a passage file
 * @returns its judgements alone, in the shape of the second reading
 */
export function freezeReading({ source, passages }: PassageFile): Reading {
	const claims = passages.flatMap((passage) => passage.claims);
	return {
		source,
		claims: claims.map(({ id, nature, about, themes, sensitive }) => ({
			id,
			nature,
			about,
			themes,
			sensitive
		})),
		figures: claims
			.flatMap(({ figures }) => figures)
			.map(({ line, alsoLines, raw, value, unit, qualifier, rounding, status }) => ({
				line,
				alsoLines,
				raw,
				value,
				unit,
				qualifier,
				rounding,
				status
			}))
	};
}

/**
 * Writes a reading as YAML, one line a claim and a figure, so that a difference shows as one line.
 *
 * @param reading a reading
 * @returns the text of the file
 */
export function formatReading({ source, claims, figures }: Reading): string {
	const listed = (records: object[]) => records.map((record) => `  - ${flow(record)}`);
	return [
		`source: ${source}`,
		'claims:',
		...listed(claims),
		'figures:',
		...listed(figures),
		''
	].join('\n');
}

const flow = (record: object): string =>
	`{ ${Object.entries(record)
		.filter(([, value]) => !(Array.isArray(value) && value.length === 0))
		.map(([key, value]) => `${key}: ${scalar(key, value)}`)
		.join(', ')} }`;

function scalar(key: string, value: unknown): string {
	if (Array.isArray(value)) return `[${value.join(', ')}]`;
	return key === 'raw' ? JSON.stringify(value) : String(value);
}
