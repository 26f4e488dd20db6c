import type { SourceTexts } from '../../corpus';
import { foldOnce } from '../fold-once';
import { listOwnTexts } from '../texts';
import type { SourceRule } from '../rule';

/** So many words in a row are no chance: they were copied. */
const RUN = 16;
const WORD = /[a-z0-9]+/g;

/** What is presented as our words is not copied from a source. */
export const ownWords: SourceRule = {
	name: 'no text of ours shares sixteen words in a row with a source',
	invariant: 8,
	findInSources({ draft }, texts, report) {
		const runs = gatherRuns(texts);
		for (const { record, field, lang, text } of listOwnTexts(draft)) {
			const copied = listRuns(text).find((run) => runs.has(run));
			if (copied)
				report({
					record,
					near: text,
					what: `${field} (${lang}) copies ${RUN} words of ${runs.get(copied)}: « ${copied} »`,
					mend: 'say it in words of ours'
				});
		}
	}
};

function gatherRuns(texts: SourceTexts): Map<string, string> {
	const runs = new Map<string, string>();
	for (const [source, { text }] of texts) for (const run of listRuns(text)) runs.set(run, source);
	return runs;
}

function listRuns(text: string): string[] {
	const words = foldOnce(text).match(WORD) ?? [];
	return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}
