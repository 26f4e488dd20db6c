import type { Figure } from '../model/figure';

/** One figure as a row of the ledger: texts to show, keys to sort and filter by, values to take away. */
export interface LedgerRow {
	id: string;
	side: 'record' | 'programme' | 'third-party';
	/** In the reader's language; the source's own words when `verbatim`. */
	text: string;
	verbatim: boolean;
	label: string;
	/** The words of the source. */
	raw: string;
	/** In the unit; null where the text gives no number. */
	value: number | null;
	low: number | null;
	high: number | null;
	unit: Figure['unit'];
	qualifier: Figure['qualifier'];
	status: Figure['status'];
	perimeter: Figure['perimeter'];
	period: Figure['period']['kind'];
	/** « 2020–2025 », where it is stated. */
	dates: string | null;
	themes: string[];
	source: string;
	line: number;
	/** « Droits humains (été 2025), billet 10, ligne 101 ». */
	place: string;
}
