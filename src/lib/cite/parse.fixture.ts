import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { FORMATS } from './citation';
import type { Citation } from './citation';
import { citeForms } from './cite-forms';

/** One form of a citation. */
export const form = (cited: Citation, id: (typeof FORMATS)[number]): string =>
	citeForms(cited).find((each) => each.id === id)?.text ?? '';

/** The one item that the independent parser reads, without the trace of its own steps. */
export function parse(text: string, forceType?: string): Record<string, unknown> {
	const { data } = new Cite(text, forceType === undefined ? {} : { forceType });
	const [item, ...others] = data;
	if (item === undefined || others.length > 0) throw new Error(`${data.length} items`);
	const { _graph, 'citation-key': _key, ...fields } = item;
	return fields;
}
