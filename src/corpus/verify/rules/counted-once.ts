import { listClaims, listFigures } from '../../corpus';
import type { ReportFault } from '../../corpus';
import type { Draft } from '../../../lib/model/dataset';
import { normaliseText } from '../../../lib/text/normalise';
import type { DataRule, SourceRule } from '../rule';
import { scanNumerals } from '../scan-numerals';

/** `sameAs` joins like with like, and one passage does not state one quantity twice. */
export const countedOnce: DataRule = {
	name: 'nothing is counted twice: sameAs, alsoLines and repeated figures are sound',
	invariant: 5,
	find({ draft }, report) {
		reportUnlikeClaims(draft, report);
		reportUnlikeFigures(draft, report);
		reportRepeated(draft, report);
		for (const { figure } of listFigures(draft)) {
			const lines = [figure.line, ...figure.alsoLines];
			if (new Set(lines).size < lines.length)
				report({
					record: figure.id,
					what: 'alsoLines names a line twice, or the line of the figure itself',
					mend: 'keep each other line once'
				});
		}
	}
};

function reportUnlikeClaims(draft: Draft, report: ReportFault): void {
	const claims = new Map(listClaims(draft).map(({ claim }) => [claim.id, claim]));
	for (const claim of claims.values()) {
		if (claim.sameAs === null) continue;
		const home = claims.get(claim.sameAs);
		if (claim.sameAs === claim.id)
			report({
				record: claim.id,
				what: 'sameAs itself',
				mend: 'name the first telling, or leave out'
			});
		else if (home && home.nature !== claim.nature)
			report({
				record: claim.id,
				what: `sameAs « ${home.id} », but ${claim.nature} is not ${home.nature}`,
				mend: 'the same statement has one nature: correct it, or use event'
			});
	}
}

function reportUnlikeFigures(draft: Draft, report: ReportFault): void {
	const figures = new Map(listFigures(draft).map(({ figure }) => [figure.id, figure]));
	for (const figure of figures.values()) {
		if (figure.sameAs === null) continue;
		const home = figures.get(figure.sameAs);
		if (figure.sameAs === figure.id)
			report({
				record: figure.id,
				what: 'sameAs itself',
				mend: 'name the first printing, or leave out'
			});
		else if (home && (home.unit !== figure.unit || home.value !== figure.value))
			report({
				record: figure.id,
				what: `sameAs « ${home.id} », but ${figure.value} ${figure.unit} is not ${home.value} ${home.unit}`,
				mend: 'sameAs joins the same quantity printed again: correct the value or leave it out'
			});
	}
}

/** The key under which two figures of one passage state one quantity. */
function reportRepeated(draft: Draft, report: ReportFault): void {
	const seen = new Map<string, string>();
	for (const { passage, figure } of listFigures(draft)) {
		if (figure.value === null || figure.unit === 'ordinal') continue;
		const of = figure.unit === 'EUR' ? '' : (figure.of?.fr ?? figure.label.fr);
		const key = [passage.id, figure.unit, figure.value, of.toLowerCase()].join(' ');
		const first = seen.get(key);
		if (first !== undefined && figure.sameAs === null)
			report({
				record: figure.id,
				what: `the same quantity as « ${first} » in one passage: counted twice`,
				mend: 'one figure with alsoLines, and seeFigures in the other claim; or sameAs'
			});
		seen.set(key, figure.id);
	}
}

/** No two figures stand on the same printed digits, and alsoLines do print the number. */
export const printedOnce: SourceRule = {
	name: 'no printed number is two figures, and alsoLines print the figure again',
	invariant: 5,
	findInSources({ draft }, texts, report) {
		const taken = new Map<string, string>();
		for (const { source, figure } of listFigures(draft)) {
			const text = (line: number) => normaliseText(texts.get(source)?.lines[line - 1] ?? '').text;
			const key = `${source} ${figure.line} ${normaliseText(figure.raw).text.trim()}`;
			const first = taken.get(key);
			if (
				first !== undefined &&
				scanNumerals(text(figure.line)).length > 0 &&
				isOnce(text(figure.line), figure.raw)
			)
				report({
					record: figure.id,
					sourceLine: figure.line,
					what: `« ${figure.raw} » is already the figure « ${first} »`,
					mend: 'give it one home claim, and seeFigures in the other'
				});
			taken.set(key, figure.id);
			for (const line of figure.alsoLines) reportUnprinted(figure, line, text(line), report);
		}
	}
};

const isOnce = (line: string, raw: string): boolean =>
	line.split(normaliseText(raw).text.trim()).length <= 2;

function reportUnprinted(
	figure: { id: string; raw: string },
	line: number,
	text: string,
	report: ReportFault
): void {
	const printed = scanNumerals(text).map((numeral) => numeral.text.toLowerCase());
	const wanted = scanNumerals(normaliseText(figure.raw).text).map(({ text: t }) => t.toLowerCase());
	if (wanted.every((numeral) => printed.includes(numeral))) return;
	report({
		record: figure.id,
		sourceLine: line,
		what: `alsoLines names line ${line}, which does not print « ${figure.raw} »`,
		mend: 'correct the line, or leave it out'
	});
}
