import type { ChartSide } from '../common/side';
import type { HonourEntry } from './honour-rows';

const honour = (
	id: string,
	status: HonourEntry['status'],
	date: string | null,
	sides: ChartSide[],
	officialDates: (string | null)[] = []
): HonourEntry => ({
	id,
	kind: 'person',
	beneficiary: { fr: `Personne ${id}`, en: `Personne ${id}` },
	status,
	date,
	voices: sides.map((side, index) => ({ claim: `${id}-${index}`, side })),
	official: officialDates.map((official) => ({
		date: official,
		href: `https://example.org/${id}`,
		publisher: 'example.org'
	}))
});

/** Invented honours: said twice by one side, by both sides, undated, with and without a page. */
export const honourEntries = [
	honour('sans-date', 'proposed', null, ['programme']),
	honour('redite', 'granted', '2025-06', ['record', 'record'], ['2025-06-03']),
	honour('ancienne', 'granted', '2009', ['record'], ['2008-04']),
	honour('commune', 'granted', '2022', ['programme', 'record'], [null]),
	honour('soutenue', 'supported', '2025', ['record'])
];
