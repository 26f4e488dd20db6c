/**
 * Reads a CSV by RFC 4180, independently of what wrote it.
 *
 * @param text comma, double quotes, CRLF
 * @returns rows of cells
 * @throws Error for a bare quote, a bare line feed or a missing last CRLF
 * @example parseCsv('a,"b ""c"""\r\n') // → [['a', 'b "c"']]
 */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
	while (at < text.length) {
		cell.lastIndex = at;
		const found = cell.exec(text);
		if (!found) throw new Error(`no cell at ${at}`);
		row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
		at = cell.lastIndex;
		if (text[at] === ',') at += 1;
		else if (text.startsWith('\r\n', at)) {
			rows.push(row);
			row = [];
			at += 2;
		} else throw new Error(`neither a comma nor CRLF at ${at}: ${text.slice(at, at + 20)}`);
	}
	if (row.length > 0) throw new Error('the last row has no CRLF');
	return rows;
}
