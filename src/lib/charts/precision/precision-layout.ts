import type { Text } from '../../model/vocabulary';

/** The questions, asked of acts and of measures alike, in this order. */
export const QUESTIONS = ['amount', 'date', 'instrument', 'partner'] as const;
export type Question = (typeof QUESTIONS)[number];

/** An act of the record or a measure of the programme, with what it says to each question. */
export interface PreciseEntry {
	claim: string;
	side: 'record' | 'programme';
	label: Text;
	/** The words of the answer, or null where the text says nothing. */
	answers: Record<Question, Text | null>;
}

export interface PrecisionColumn {
	side: PreciseEntry['side'];
	entries: PreciseEntry[];
	/** How many entries answer each question; the denominator is `entries.length`. */
	stated: Record<Question, number>;
}

const columnOf = (side: PreciseEntry['side'], all: PreciseEntry[]): PrecisionColumn => {
	const entries = all.filter((entry) => entry.side === side);
	const count = (question: Question) =>
		entries.filter(({ answers }) => answers[question] !== null).length;
	return {
		side,
		entries,
		stated: {
			amount: count('amount'),
			date: count('date'),
			instrument: count('instrument'),
			partner: count('partner')
		}
	};
};

/**
 * Both columns with the same questions, left page first; the order of entries is kept. No entry and
 * no side gets a total: what is stated is counted per question, beside its denominator.
 * Throws when an entry leaves a question out: it would be asked of one side only.
 */
export const layoutPrecision = (entries: PreciseEntry[]): [PrecisionColumn, PrecisionColumn] => {
	for (const { claim, answers } of entries)
		for (const question of QUESTIONS)
			if (answers[question] === undefined)
				throw new Error(
					`${claim} is not asked about its ${question}: every entry is asked the same`
				);
	return [columnOf('record', entries), columnOf('programme', entries)];
};
