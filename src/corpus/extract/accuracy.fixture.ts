/** One kind of record: how many were there, how many were found, and how many of them were right. */
export interface AccuracyRow {
	kind: string;
	expected: number;
	found: number;
	precision: number;
	recall: number;
}

/** Precision and recall of what was found against what was expected, by kind of record. */
export class AccuracyTable {
	private readonly rows = new Map<string, { found: number; expected: number; right: number }>();

	/**
	 * Counts one document.
	 *
	 * @param kind of record, a row of the table
	 * @param found one string per record found
	 * @param expected one string per record expected; equal strings are the same record
	 */
	add(kind: string, found: string[], expected: string[]): void {
		const row = this.rows.get(kind) ?? { found: 0, expected: 0, right: 0 };
		const left = [...expected];
		for (const record of found) {
			const index = left.indexOf(record);
			if (index === -1) continue;
			left.splice(index, 1);
			row.right++;
		}
		row.found += found.length;
		row.expected += expected.length;
		this.rows.set(kind, row);
	}

	/**
	 * The shares, by kind of record.
	 *
	 * @returns one row a kind; shares from 0 to 1, three decimals
	 */
	toRows(): AccuracyRow[] {
		const share = (part: number, whole: number) =>
			whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
		return [...this.rows].map(([kind, { found, expected, right }]) => ({
			kind,
			expected,
			found,
			precision: share(right, found),
			recall: share(right, expected)
		}));
	}

	/**
	 * Writes the table.
	 *
	 * @returns Markdown; shares with three decimals
	 */
	toMarkdown(): string {
		const lines = this.toRows().map(
			({ kind, expected, found, precision, recall }) =>
				`| ${kind} | ${expected} | ${found} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`
		);
		return [
			'| extracted | expected | found | precision | recall |',
			'|---|---|---|---|---|',
			...lines
		].join('\n');
	}
}
