import { listClaims, listFigures } from '../../corpus';
import type { ClaimHome } from '../../corpus';
import type { DataRule } from '../rule';

/** What a claim quotes and counts stands in its own passage, on a line that is no noise. */
export const linesInside: DataRule = {
	name: 'quotations and figures stand inside their passage',
	invariant: 3,
	find({ draft }, report) {
		const noise = new Map(draft.passageFiles.map((file) => [file.source, file.noise]));
		const look = ({ source, passage }: ClaimHome, record: string, kind: string, line: number) => {
			const [first, last] = passage.lines;
			const outside = line < first || line > last;
			const isNoise = noise.get(source)?.some(({ lines }) => lines[0] <= line && line <= lines[1]);
			if (!outside && !isNoise) return;
			const fault = outside
				? `${kind} on line ${line}, outside « ${passage.id} » (${first}–${last})`
				: `${kind} on line ${line}, which is noise`;
			report({
				record,
				sourceLine: line,
				what: fault,
				mend: 'correct the line, the span of the passage or the noise'
			});
		};
		for (const home of listClaims(draft))
			for (const quote of home.claim.quotes) look(home, home.claim.id, 'quotation', quote.line);
		for (const home of listFigures(draft)) {
			look(home, home.figure.id, 'figure', home.figure.line);
			for (const line of home.figure.alsoLines) look(home, home.figure.id, 'alsoLines', line);
		}
	}
};
