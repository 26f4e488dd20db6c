import type { Draft } from '../../../lib/model/dataset';
import { countWords } from '../../../lib/text/count-words';
import { normaliseText } from '../../../lib/text/normalise';
import { listOwnTexts } from '../texts';
import type { SourceRule } from '../rule';

const MOST_WORDS = 15;
const FRAGMENT = /«([^»]+)»/g;
/** Marks of an omission: what stands on both sides is looked up by itself. */
const OMISSION = /\[?(?:…|\.\.\.)\]?/;
/** Texts that compare the sources and may quote them; a reference quotes its own page. */
const COMPARING: ReadonlySet<keyof Draft> = new Set([
	'passageFiles',
	'pairings',
	'checks',
	'honours',
	'themes'
]);

/** Rationales and explanations quote both sides: in their words, and no more than a phrase. */
export const fragmentsQuoted: SourceRule = {
	name: 'what our French texts put in quotation marks stands in a source, within 15 words',
	invariant: 3,
	findInSources({ draft }, texts, report) {
		const printed = [...texts.values()].map(({ text }) => simplify(text)).join('\n');
		for (const { list, lang, record, field, text } of listOwnTexts(draft)) {
			if (lang !== 'fr' || !COMPARING.has(list)) continue;
			for (const [, fragment = ''] of text.matchAll(FRAGMENT)) {
				const tell = (fault: string, mend: string) =>
					report({
						record,
						near: text,
						what: `${field} quotes « ${fragment.trim()} », ${fault}`,
						mend
					});
				const isPrinted = fragment
					.split(OMISSION)
					.every((part) => printed.includes(simplify(part)));
				if (!isPrinted) tell('which no source prints', 'copy the words, or take the marks away');
				const words = countWords(fragment);
				if (words > MOST_WORDS) tell(`${words} words`, `quote at most ${MOST_WORDS} words`);
			}
		}
	}
};

/** Case is left out: a quotation may open a sentence of ours. */
const simplify = (text: string): string => normaliseText(text).text.trim().toLowerCase();
