import type { TimelineEntry } from './timeline-entries';

const entry = (
	id: string,
	date: string | null,
	rest: Partial<TimelineEntry> = {}
): TimelineEntry => ({
	id,
	side: 'record',
	kind: 'post',
	label: { fr: `Billet ${id} au titre assez long pour deux lignes`, en: `Post ${id} with a title` },
	date,
	basis: 'printed',
	...rest
});

/** Invented posts and acts of every precision, with a gap, an undated one and a third party. */
export const timelineEntries = [
	entry('jour', '2025-01-15'),
	entry('mois', '2025-02', { basis: 'derived' }),
	entry('meme-jour', '2025-01-15'),
	entry('saison', '2025-23'),
	entry('sans-date', null, { basis: 'unknown' }),
	entry('acte', '2025', { side: 'programme', kind: 'act' }),
	entry('ancien', '2018-05', { side: 'programme', kind: 'act' }),
	entry('tiers', '2025-03-01', { side: 'third-party', kind: 'act' })
];
