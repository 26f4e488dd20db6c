import type { ReportFault } from '../../corpus';
import type { SourceRule } from '../rule';

/** The texts at hand are the very copies that were read. */
export const snapshotsUnchanged: SourceRule = {
	name: 'every snapshot has its recorded SHA-256, characters and lines',
	invariant: 3,
	findInSources({ draft }, texts, report) {
		for (const { id, snapshot } of draft.sources) {
			const text = texts.get(id);
			if (!text) continue;
			const found = {
				sha256: text.sha256,
				characters: [...text.text].length,
				lines: text.lines.length
			};
			for (const field of ['sha256', 'characters', 'lines'] as const)
				if (found[field] !== snapshot[field])
					reportField({ id, field, recorded: snapshot[field], found: found[field] }, report);
		}
	}
};

interface Difference {
	id: string;
	field: string;
	recorded: string | number;
	found: string | number;
}

function reportField({ id, field, recorded, found }: Difference, report: ReportFault): void {
	report({
		record: id,
		within: 'sources.yaml',
		near: `${field}:`,
		what: `the text has ${field} ${found}, the record says ${recorded}`,
		mend: 'use the copy that was annotated; a new copy is a new source'
	});
}
