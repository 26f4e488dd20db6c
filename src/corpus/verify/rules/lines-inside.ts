import type { Noise } from '../../../lib/model/passage';
import { listClaims, listFigures } from '../../corpus';
import type { ClaimHome, ReportFault } from '../../corpus';
import type { DataRule } from '../rule';

/** Words that a record takes from a line of the source. */
interface Taken {
	home: ClaimHome;
	record: string;
	/** What the words are: « quotation », « figure »… */
	kind: string;
	line: number;
	/** Evidence may also stand in the heading above: « NOS PROPOSITIONS » makes a pledge. */
	isEvidence?: boolean;
}

/** What a claim quotes and counts stands in its own passage, on a line that is no noise. */
export const linesInside: DataRule = {
	name: 'quotations, figures and evidence stand inside their passage',
	invariant: 3,
	find({ draft }, report) {
		const noise = new Map(draft.passageFiles.map((file) => [file.source, file.noise]));
		for (const taken of listClaims(draft).flatMap(listTaken))
			reportOutside(taken, noise.get(taken.home.source) ?? [], report);
		for (const home of listFigures(draft)) {
			const { id: record, line, alsoLines, statusEvidence } = home.figure;
			const own = noise.get(home.source) ?? [];
			reportOutside({ home, record, kind: 'figure', line }, own, report);
			for (const also of alsoLines)
				reportOutside({ home, record, kind: 'alsoLines', line: also }, own, report);
			if (!statusEvidence) continue;
			const evidence = { home, record, kind: 'statusEvidence', line: statusEvidence.line };
			reportOutside({ ...evidence, isEvidence: true }, own, report);
		}
	}
};

function listTaken(home: ClaimHome): Taken[] {
	const { id: record, quotes, natureEvidence } = home.claim;
	return [
		{ home, record, kind: 'natureEvidence', line: natureEvidence.line, isEvidence: true },
		...quotes.map(({ line }) => ({ home, record, kind: 'quotation', line }))
	];
}

function reportOutside(
	taken: Taken,
	noise: readonly Omit<Noise, 'source'>[],
	report: ReportFault
): void {
	const { home, record, kind, line, isEvidence } = taken;
	const [first, last] = home.passage.lines;
	const reason = noise.find(({ lines }) => lines[0] <= line && line <= lines[1])?.reason;
	if (isEvidence && reason === 'section-heading') return;
	const isOutside = line < first || line > last;
	if (!isOutside && reason === undefined) return;
	const what = isOutside
		? `${kind} on line ${line}, outside « ${home.passage.id} » (${first}–${last})`
		: `${kind} on line ${line}, which is noise`;
	const mend = 'correct the line, the span of the passage or the noise';
	report({ record, sourceLine: line, what, mend });
}
