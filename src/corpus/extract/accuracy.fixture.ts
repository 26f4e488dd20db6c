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
	 * Writes the table.
	 *
	 * @returns Markdown; shares with three decimals
	 */
	toMarkdown(): string {
		const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
		const lines = [...this.rows].map(
			([kind, { found, expected, right }]) =>
				`| ${kind} | ${expected} | ${found} | ${share(right, found)} | ${share(right, expected)} |`
		);
		return [
			'| extracted | expected | found | precision | recall |',
			'|---|---|---|---|---|',
			...lines
		].join('\n');
	}
}
