/** What a published record copies from a source: all of it can be looked up. */
export type CopyKind = 'quotation' | 'figure' | 'nature' | 'status';

/** Words copied from one line of a source. */
export interface SheetItem {
	kind: CopyKind;
	/** Id of the claim or of the figure. */
	record: string;
	/** Id of the passage, whose page shows the record. */
	passage: string;
	/** 1-based line of the snapshot. */
	line: number;
	/** Other lines where the same figure is printed, maybe in other words: no place for a lost one. */
	alsoLines: number[];
	/** As published: a private name in it is replaced by « […] ». */
	exact: string;
}

/** Everything to look up in one source: `/verifier/<source>.json`. */
export interface Sheet {
	source: string;
	title: string;
	fileName: string;
	sha256: string;
	lines: number;
	items: SheetItem[];
}
