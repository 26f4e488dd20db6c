import type { PassageFile } from '../../../lib/model/passage';
import type { ReportFault } from '../../corpus';
import type { DataRule, SourceRule } from '../rule';

type Span = readonly [number, number];
const contains = ([first, last]: Span, line: number): boolean => first <= line && line <= last;

/** Spans make sense by themselves: in order, apart, inside the source. */
export const spansInOrder: DataRule = {
	name: 'passages and noise follow the source without overlap',
	invariant: 1,
	find({ draft }, report) {
		for (const file of draft.passageFiles) {
			const source = draft.sources.find(({ id }) => id === file.source);
			reportOverlaps(file, report);
			if (source) reportBeyond(file, source.snapshot.lines, report);
		}
	}
};

function reportOverlaps(file: PassageFile, report: ReportFault): void {
	for (const [index, passage] of file.passages.entries()) {
		const previous = file.passages[index - 1];
		if (!previous || passage.lines[0] > previous.lines[1]) continue;
		const what = `lines ${show(passage.lines)} do not come after « ${previous.id} » (${show(previous.lines)})`;
		report({ record: passage.id, what, mend: 'give each line to one passage, in source order' });
	}
	const spans = file.noise.map(({ lines }) => lines).sort((a, b) => a[0] - b[0]);
	for (const [index, span] of spans.entries()) {
		const previous = spans[index - 1];
		if (!previous || span[0] > previous[1]) continue;
		const what = `lines ${show(span)} are noise twice (also ${show(previous)})`;
		report({ ...noiseRecord(file.source, span), what, mend: 'keep one of the two entries' });
	}
}

function reportBeyond(file: PassageFile, lines: number, report: ReportFault): void {
	const mend = `the source has ${lines} lines: correct the span`;
	for (const { id, lines: span } of file.passages)
		if (span[1] > lines)
			report({ record: id, what: `lines ${show(span)} end after the source`, mend });
	for (const { lines: span } of file.noise)
		if (span[1] > lines)
			report({ ...noiseRecord(file.source, span), what: 'noise ends after the source', mend });
}

/** Every non-blank line lies in exactly one passage (its span minus noise) or in noise. */
export const linesAccounted: SourceRule = {
	name: 'every non-blank line lies in one passage or in noise',
	invariant: 1,
	findInSources({ draft }, texts, report) {
		for (const file of draft.passageFiles)
			reportUnaccounted(file, texts.get(file.source)?.lines ?? [], report);
		for (const source of draft.sources)
			if (!draft.passageFiles.some((file) => file.source === source.id))
				report({
					record: source.id,
					what: 'no passage file accounts for this source',
					mend: `write passages/${source.id}.yaml`
				});
		for (const file of draft.passageFiles)
			reportEmpty(file, texts.get(file.source)?.lines ?? [], report);
	}
};

interface Unaccounted {
	first: number;
	last: number;
	/** Ids of the passages that claim these lines: none or several. */
	owners: string[];
	text: string;
}

/** Joins neighbouring lines with the same fault: one finding tells them all. */
function listUnaccounted(file: PassageFile, lines: string[]): Unaccounted[] {
	const runs: Unaccounted[] = [];
	let isOpen = false;
	for (const [index, text] of lines.entries()) {
		if (isBlank(text)) continue;
		const line = index + 1;
		const owners = file.passages
			.filter(({ lines: span }) => contains(span, line))
			.map(({ id }) => id);
		const isFault =
			owners.length !== 1 && !file.noise.some(({ lines: span }) => contains(span, line));
		const run = runs.at(-1);
		if (isFault && isOpen && run?.owners.join() === owners.join()) run.last = line;
		else if (isFault) runs.push({ first: line, last: line, owners, text: text.trim() });
		isOpen = isFault;
	}
	return runs;
}

function reportUnaccounted(file: PassageFile, lines: string[], report: ReportFault): void {
	for (const { first, last, owners, text } of listUnaccounted(file, lines)) {
		const where = first === last ? `line ${first} is` : `lines ${first}–${last} are`;
		const isLost = owners.length === 0;
		report({
			record: file.source,
			within: 'passages/',
			sourceLine: first,
			what: isLost
				? `${where} in no passage and not in noise: « ${text.slice(0, 60)} »`
				: `${where} in ${owners.length} passages: ${owners.join(', ')}`,
			mend: isLost ? 'add to a passage, or to noise with the reason' : 'correct the spans'
		});
	}
}

function reportEmpty(file: PassageFile, lines: string[], report: ReportFault): void {
	for (const { id, lines: span } of file.passages) {
		const own = lines.slice(span[0] - 1, span[1]).some((text, offset) => {
			const line = span[0] + offset;
			return !isBlank(text) && !file.noise.some((noise) => contains(noise.lines, line));
		});
		if (!own)
			report({
				record: id,
				sourceLine: span[0],
				what: 'the passage holds no text: all its lines are blank or noise',
				mend: 'correct its lines, or remove the passage'
			});
	}
	for (const { lines: span } of file.noise)
		if (lines.slice(span[0] - 1, span[1]).every(isBlank))
			report({
				...noiseRecord(file.source, span),
				sourceLine: span[0],
				what: 'noise on blank lines only',
				mend: 'blank lines need no entry: remove it or correct its lines'
			});
}

const show = ([first, last]: Span): string => (first === last ? `${first}` : `${first}–${last}`);
const isBlank = (text: string): boolean => !/[^\s\u200b\ufeff]/u.test(text);
const noiseRecord = (source: string, span: Span) => ({
	record: source,
	within: 'passages/',
	shownAs: `${source} noise ${show(span)}`,
	near: `[${span[0]}, ${span[1]}]`
});
