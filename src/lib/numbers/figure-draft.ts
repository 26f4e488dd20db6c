import type { FoundQualifier, FoundRounding, FoundUnit } from './found-figure';
import type { Interval } from './interval-arithmetic';
import type { PreparedText } from './prepare';

/** A quantity in the prepared text, before its interval and its verbatim string. */
export interface FigureDraft {
	start: number;
	end: number;
	value: number | null;
	unit: FoundUnit;
	qualifier: FoundQualifier;
	rounding: FoundRounding;
	of?: string;
	/** Where the verbatim string alone does not tell it. */
	interval?: Interval;
}

/** What was read at an index: where to go on, and a figure unless the number was refused. */
export interface Read {
	next: number;
	draft?: FigureDraft;
}

/** A place where a number may begin, with up to 60 characters before it. */
export interface Place {
	prepared: PreparedText;
	at: number;
	left: string;
	/** Where the last figure ended: a hedge may not reach back over it. */
	from: number;
}
