import { edtfBounds } from '../../../lib/model/edtf';
import type { DayBounds } from '../../../lib/model/edtf';
import { listClaims, listFigures, listPassages } from '../../corpus';
import type { ReportFault } from '../../corpus';
import type { Draft } from '../../../lib/model/dataset';
import type { PassageDate } from '../../../lib/model/passage';
import { isCalendarDate } from '../is-calendar-date';
import type { DataRule } from '../rule';

/** Nothing is said done before it could be known, and dates say how they are known. */
export const datesSound: DataRule = {
	name: 'no act is done after its source was captured, and every date says its basis',
	invariant: 6,
	find({ draft }, report) {
		reportLateActs(draft, report);
		reportDisjointEvents(draft, report);
		for (const { passage } of listPassages(draft)) {
			const fault = faultOfDate(passage.date);
			if (fault)
				report({
					record: passage.id,
					near: 'date:',
					what: fault,
					mend: 'see docs/annotation-guide.md, part 5'
				});
			reportImpossible(passage.id, passage.date.value, report);
		}
		for (const { claim } of listClaims(draft)) reportImpossible(claim.id, claim.date, report);
		for (const { figure } of listFigures(draft)) reportImpossible(figure.id, figure.edtf, report);
	}
};

function reportLateActs(draft: Draft, report: ReportFault): void {
	const captures = new Map(draft.sources.map(({ id, snapshot }) => [id, snapshot.captured]));
	for (const { source, passage, claim } of listClaims(draft)) {
		const date = claim.date ?? passage.date.value;
		if (claim.nature !== 'done' || date === null) continue;
		const limit = captures.get(source) ?? draft.site.cutOff;
		const earliest = edtfBounds(date).first;
		const latest = edtfBounds(limit).last;
		if (!earliest || !latest || earliest <= latest) continue;
		report({
			record: claim.id,
			what: `done on ${date}, after the source was captured or the corpus closed (${limit})`,
			mend: 'correct the date, or the nature: what is still to come is announced'
		});
	}
}

/** Two tellings of one event cannot lie in times that never meet. */
function reportDisjointEvents(draft: Draft, report: ReportFault): void {
	const first = new Map<string, { id: string; date: string }>();
	for (const { claim } of listClaims(draft)) {
		if (claim.event === null || claim.date === null) continue;
		const other = first.get(claim.event);
		if (!other) first.set(claim.event, { id: claim.id, date: claim.date });
		else if (!meet(edtfBounds(claim.date), edtfBounds(other.date)))
			report({
				record: claim.id,
				what: `event « ${claim.event} » on ${claim.date}, but « ${other.id} » has it on ${other.date}`,
				mend: 'correct the date, or give each event its own slug'
			});
	}
}

const meet = (a: DayBounds, b: DayBounds): boolean =>
	!(a.last && b.first && a.last < b.first) && !(b.last && a.first && b.last < a.first);

function faultOfDate({ value, precision, basis, evidence, reasoning }: PassageDate): string | null {
	if ((value === null) !== (basis === 'unknown'))
		return 'a date has a value unless its basis is unknown';
	if ((value === null) !== (precision === 'unknown')) return 'precision does not fit the value';
	if (basis === 'printed' && typeof evidence !== 'number') return 'a printed date names its line';
	if (basis === 'derived' && evidence === null)
		return 'a derived date names a line, claim or reference';
	if (basis === 'derived' && reasoning === null) return 'a derived date shows its reasoning';
	return null;
}

function reportImpossible(record: string, edtf: string | null, report: ReportFault): void {
	if (edtf === null || isCalendarDate(edtf)) return;
	const what = `« ${edtf} » is no date of the calendar`;
	report({
		record,
		near: edtf,
		what,
		mend: 'correct the month (01–12, or 21–24 for seasons) or the day'
	});
}
