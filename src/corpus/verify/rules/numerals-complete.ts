import { normaliseText } from '../../../lib/text/normalise';
import { listFigures } from '../../corpus';
import type { ReportFault } from '../../corpus';
import type { Draft } from '../../../lib/model/dataset';
import type { PassageFile } from '../../../lib/model/passage';
import type { SourceRule } from '../rule';
import { scanNumerals } from '../scan-numerals';

/** Strings that account for the numerals of one source, by 1-based line. */
type Accounted = Map<number, string[]>;

/** Every printed number is a figure or has its reason not to be one. */
export const numeralsComplete: SourceRule = {
	name: 'every printed number is a figure or is listed with its reason',
	invariant: 4,
	findInSources({ draft }, texts, report) {
		for (const file of draft.passageFiles) {
			const lines = texts.get(file.source)?.lines ?? [];
			const accounted = gatherAccounted(draft, file.source);
			for (const [index, text] of lines.entries()) {
				const line = index + 1;
				if (!isRead(file, line)) continue;
				reportMissing({ source: file.source, line, text, raws: accounted.get(line) ?? [] }, report);
			}
		}
	}
};

/** Image names hold digits that say nothing; lines nobody accounts for are reported as such. */
function isRead({ passages, noise }: PassageFile, line: number): boolean {
	const holds = ({ lines }: { lines: readonly [number, number] }) =>
		lines[0] <= line && line <= lines[1];
	const reasons = noise.filter(holds).map(({ reason }) => reason);
	if (reasons.includes('image-name')) return false;
	return reasons.length > 0 || passages.some(holds);
}

function gatherAccounted(draft: Draft, source: string): Accounted {
	const accounted: Accounted = new Map();
	const add = (line: number, raw: string) =>
		accounted.set(line, [...(accounted.get(line) ?? []), raw]);
	for (const { source: home, figure } of listFigures(draft))
		if (home === source)
			for (const line of [figure.line, ...figure.alsoLines]) add(line, figure.raw);
	for (const file of draft.passageFiles)
		if (file.source === source) for (const { line, raw } of file.numerals) add(line, raw);
	return accounted;
}

interface LineOfSource {
	source: string;
	line: number;
	text: string;
	raws: string[];
}

function reportMissing({ source, line, text, raws }: LineOfSource, report: ReportFault): void {
	const plain = normaliseText(text).text;
	const numerals = scanNumerals(plain);
	if (numerals.length === 0) return;
	const covered = raws.flatMap((raw) =>
		findAll(plain.toLowerCase(), normaliseText(raw).text.trim().toLowerCase())
	);
	const missing = numerals.filter(
		({ start, end }) => !covered.some(([from, to]) => from <= start && end <= to)
	);
	if (missing.length === 0) return;
	const shown = missing.map(({ text: numeral, start, end }) => {
		const around = plain.slice(Math.max(0, start - 20), end + 20).trim();
		return `« ${numeral} » (…${around}…)`;
	});
	report({
		record: source,
		within: 'passages/',
		shownAs: `${source} line ${line}`,
		sourceLine: line,
		what: `neither figure nor numeral: ${shown.join(', ')}`,
		mend: `add figures, or - { line: ${line}, raw: ${missing[0]?.text}, reason: … } to numerals`
	});
}

/** All occurrences, or the bare numerals of `raw` where the sentence words it otherwise (title and body). */
function findAll(line: string, raw: string): [number, number][] {
	const whole = occurrences(line, raw);
	return whole.length > 0
		? whole
		: scanNumerals(raw).flatMap(({ text }) => occurrences(line, text));
}

function occurrences(line: string, wanted: string): [number, number][] {
	const found: [number, number][] = [];
	for (let at = line.indexOf(wanted); wanted !== '' && at !== -1; at = line.indexOf(wanted, at + 1))
		found.push([at, at + wanted.length]);
	return found;
}
