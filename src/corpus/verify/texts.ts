import type { Lang, Text } from '../../lib/model/vocabulary';
import { LANGUAGES } from '../../lib/model/vocabulary';
import type { Draft } from '../../lib/model/dataset';

/** One text of ours, in one language, with the record and field that hold it. */
export interface OwnText {
	record: string;
	/** Kind of record, as the draft names its list: `entities`, `passageFiles`… */
	list: keyof Draft;
	/** Last key on the way to it: `summary`, `context`, `label`… */
	field: string;
	lang: Lang;
	text: string;
}

/**
 * Lists every text of ours in the data: whatever is `{ fr, en }`. Titles, names and quotations are
 * not: they are their authors'.
 *
 * @param draft the data
 * @returns the texts, each with the innermost record that has an id
 */
export function listOwnTexts(draft: Draft): OwnText[] {
	const found: OwnText[] = [];
	for (const list of Object.keys(draft) as (keyof Draft)[])
		if (list !== 'style') walk({ node: draft[list], record: list, list, field: list }, found);
	return found;
}

interface Step {
	node: unknown;
	record: string;
	list: keyof Draft;
	field: string;
}

function walk(step: Step, found: OwnText[]): void {
	const { node } = step;
	if (Array.isArray(node)) {
		for (const item of node) walk({ ...step, node: item }, found);
	} else if (isText(node)) {
		for (const lang of LANGUAGES)
			found.push({
				record: step.record,
				list: step.list,
				field: step.field,
				lang,
				text: node[lang]
			});
	} else if (typeof node === 'object' && node !== null) {
		const id: unknown = 'id' in node ? node.id : 'source' in node ? node.source : undefined;
		const record = typeof id === 'string' ? id : step.record;
		for (const [field, item] of Object.entries(node))
			walk({ ...step, node: item, record, field }, found);
	}
}

const isText = (node: unknown): node is Text =>
	typeof node === 'object' &&
	node !== null &&
	Object.keys(node).length === 2 &&
	'fr' in node &&
	'en' in node &&
	typeof node.fr === 'string';
