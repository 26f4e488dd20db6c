import { normaliseText } from '../../../lib/text/normalise';
import { listFigures } from '../../corpus';
import type { ReportFault } from '../../corpus';
import type { Draft } from '../../../lib/model/dataset';
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
			const names = file.noise.filter(({ reason }) => reason === 'image-name');
			for (const [index, text] of lines.entries()) {
				const line = index + 1;
				if (names.some(({ lines: span }) => span[0] <= line && line <= span[1])) continue;
				reportMissing({ source: file.source, line, text, raws: accounted.get(line) ?? [] }, report);
			}
		}
	}
};

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
	const covered = raws.flatMap((raw) => findAll(plain, normaliseText(raw).text.trim()));
	for (const numeral of numerals) {
		if (covered.some(([start, end]) => start <= numeral.start && numeral.end <= end)) continue;
		const around = plain.slice(Math.max(0, numeral.start - 25), numeral.end + 25).trim();
		report({
			record: source,
			within: 'passages/',
			shownAs: `${source} line ${line}`,
			sourceLine: line,
			what: `« ${numeral.text} » in « …${around}… » is neither a figure nor a numeral`,
			mend: `add a figure, or - { line: ${line}, raw: ${numeral.text}, reason: … } to numerals`
		});
	}
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
