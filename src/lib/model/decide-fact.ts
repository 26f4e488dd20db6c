import { foldText } from '../text/normalise';
import type { Verdict } from '../numbers/verdict';
import type { FactTest } from './check';
import { edtfBounds } from './edtf';

/**
 * Decides a relation between dates, editions or names.
 *
 * @param test the relation, with what the texts print
 * @returns the verdict of this reading
 * @throws RangeError when a weekday is asked of less than a day, or an anniversary of an unknown year
 * @example decideFact({ test: 'weekday', date: '2018-10-24', weekday: 3 }) // → 'consistent'
 */
export function decideFact(test: FactTest): Verdict {
	switch (test.test) {
		case 'weekday':
			return agree(weekdayOf(test.date) === test.weekday);
		case 'anniversary':
			return agree(yearOf(test.event) + test.years === yearOf(test.at));
		case 'order':
			return decideOrder(test.first, test.second);
		case 'within':
			return decideWithin(test.date, test.within);
		case 'editions':
			return agree(
				(test.second.number - test.first.number) * test.everyYears ===
					test.second.year - test.first.year
			);
		case 'same-words':
			return agree(foldWords(test.first, test.equate) === foldWords(test.second, test.equate));
		case 'undecidable':
			return 'undecidable';
	}
}

const agree = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent');

function decideOrder(first: string, second: string): Verdict {
	const [before, after] = [edtfBounds(first), edtfBounds(second)];
	if (before.last !== null && after.first !== null && before.last < after.first)
		return 'consistent';
	const isReversed = before.first !== null && after.last !== null && before.first >= after.last;
	return isReversed ? 'inconsistent' : 'undecidable';
}

function decideWithin(date: string, within: string): Verdict {
	const [inner, outer] = [edtfBounds(date), edtfBounds(within)];
	if (isBefore(inner.last, outer.first) || isBefore(outer.last, inner.first)) return 'inconsistent';
	const startsInside = outer.first === null || (inner.first !== null && outer.first <= inner.first);
	const endsInside = outer.last === null || (inner.last !== null && inner.last <= outer.last);
	return startsInside && endsInside ? 'consistent' : 'undecidable';
}

const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b;

function weekdayOf(day: string): number {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
		throw new RangeError(`« ${day} » is no day: it has no weekday`);
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function yearOf(edtf: string): number {
	const year = /^\d{4}/.exec(edtf)?.[0];
	if (year === undefined) throw new RangeError(`« ${edtf} » has no year to count from`);
	return Number(year);
}

function foldWords(phrase: string, equate: Record<string, string>): string {
	return Object.entries(equate).reduce(
		(folded, [sign, other]) => folded.replaceAll(sign, other),
		foldText(phrase)
	);
}
