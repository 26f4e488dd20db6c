/** A cell of a chart's table: a text, or a text that leads to its claim. */
export type Cell = string | { text: string; href: string };

/** The rows that the drawing shows; the first cell of each row is its heading. */
export interface DataTable {
	columns: string[];
	rows: Cell[][];
}

/** Builds a cell that is a link unless names and links are hidden (blind reading). */
export const linkedCell = (text: string, href: string | null): Cell =>
	href === null ? text : { text, href };
