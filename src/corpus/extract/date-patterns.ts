import type { FoundDate } from './find-dates';

type Reading = Pick<FoundDate, 'value' | 'precision' | 'kind'>;

/** One way to write a date: tried where the anchor stands. */
interface DatePattern {
	pattern: RegExp;
	/** Null when the parts make no possible date. */
	read(match: RegExpExecArray): Reading | null;
}

const MONTHS: Record<string, number> = {
	janvier: 1,
	janv: 1,
	février: 2,
	fevrier: 2,
	févr: 2,
	mars: 3,
	avril: 4,
	avr: 4,
	mai: 5,
	juin: 6,
	juillet: 7,
	juil: 7,
	août: 8,
	aout: 8,
	septembre: 9,
	sept: 9,
	octobre: 10,
	oct: 10,
	novembre: 11,
	nov: 11,
	décembre: 12,
	decembre: 12,
	déc: 12
};
const SEASONS: Record<string, number> = { printemps: 21, été: 22, automne: 23, hiver: 24 };
const FULL_MONTHS = Object.keys(MONTHS).filter(
	(name) => name.length > 4 || /^(?:mars|mai|juin|août|aout)$/.test(name)
);
const SHORT_MONTHS = Object.keys(MONTHS).filter((name) => !FULL_MONTHS.includes(name));
const MONTH = `(${FULL_MONTHS.join('|')}|(?:${SHORT_MONTHS.join('|')})\\.?)(?![a-zà-ÿ])`;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const DAY = '(\\d{1,2})(?:er|e)?';
const YEAR =
	'((?:1[5-9]|20|21)\\d{2})(?![\\d%€]|[ .,]\\d{3}(?!\\d)|,\\d| ?[%€]| euros| millions| milliards| ans(?![a-zà-ÿ]))';
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const UNKNOWN_YEAR = 'XXXX';

/** Where a date may begin; everything else is skipped at once. */
export const ANCHOR = new RegExp(
	`(?<!\\d)\\d{1,4}|(?<![a-zà-ÿ])(?:${WEEKDAY}|${Object.keys(MONTHS).join('|')}|${Object.keys(SEASONS).join('|')}|d'ici|depuis|dès|jusqu'|avant|après|avant-hier|hier|aujourd'hui|demain|ce |cet |cette |la semaine|le mois|l'an|l'été|l'année|il y a|dans |début|fin|mi-|années|courant|premier)`,
	'g'
);

function rule(source: string, read: DatePattern['read']): DatePattern {
	return { pattern: new RegExp(source, 'y'), read };
}

function pad(value: string | number): string {
	return String(value).padStart(2, '0');
}

function monthOf(name: string | undefined): number {
	return MONTHS[(name ?? '').replace('.', '')] ?? 0;
}

function edtfDay(year: string, month: number, day: string): string | null {
	const last = LAST_DAYS[month - 1] ?? 0;
	if (Number(day) < 1 || Number(day) > last) return null;
	const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
	if (month === 2 && day === '29' && year !== UNKNOWN_YEAR && !isLeap) return null;
	return `${year}-${pad(month)}-${pad(day)}`;
}

function dayReading(year: string | undefined, month: number, day = ''): Reading | null {
	const value = edtfDay(year ?? UNKNOWN_YEAR, month, day);
	if (value === null) return null;
	return { value, precision: 'day', kind: year === undefined ? 'partial' : 'explicit' };
}

function rangeReading(from: string | null, to: string | null): Reading | null {
	return from && to ? { value: `${from}/${to}`, precision: 'range', kind: 'range' } : null;
}

function relative(): Reading {
	return { value: null, precision: 'unknown', kind: 'relative' };
}

/** A range of days may lack its year: it has no EDTF then, and none is made up. */
function dayRange(
	year: string | undefined,
	from: [number, string?],
	to: [number, string?]
): Reading | null {
	const start = edtfDay(year ?? UNKNOWN_YEAR, from[0], from[1] ?? '');
	const end = edtfDay(year ?? UNKNOWN_YEAR, to[0], to[1] ?? '');
	const reading = rangeReading(start, end);
	return reading && year === undefined ? { ...reading, value: null } : reading;
}

const OPTIONAL_YEAR = `(?: (?:de )?${YEAR})?`;

/** Longest and most precise first. */
export const PATTERNS: DatePattern[] = [
	rule(`${DAY} ${MONTH}${OPTIONAL_YEAR} (?:au|-|jusqu'au) ?${DAY} ${MONTH}${OPTIONAL_YEAR}`, (m) =>
		m[3] !== undefined && m[6] !== undefined
			? rangeReading(
					edtfDay(m[3], monthOf(m[2]), m[1] ?? ''),
					edtfDay(m[6], monthOf(m[5]), m[4] ?? '')
				)
			: dayRange(m[6] ?? m[3], [monthOf(m[2]), m[1]], [monthOf(m[5]), m[4]])
	),
	rule(`${DAY} ?(?:au|et|ou|,|-) ?(?:le )?${DAY} ${MONTH}${OPTIONAL_YEAR}`, (m) =>
		dayRange(m[4], [monthOf(m[3]), m[1]], [monthOf(m[3]), m[2]])
	),
	rule(`(?:${WEEKDAY} )?${DAY}[ -]${MONTH}(?: dernier| prochain)(?![a-zà-ÿ])`, (m) => {
		const value = edtfDay(UNKNOWN_YEAR, monthOf(m[2]), m[1] ?? '');
		return value === null ? null : { value, precision: 'day', kind: 'relative' };
	}),
	rule(`(?:${WEEKDAY} )?${DAY}[ -]${MONTH}(?:[ -](?:de )?${YEAR})?`, (m) =>
		dayReading(m[3], monthOf(m[2]), m[1])
	),
	rule(`(?:${WEEKDAY} )?premier ${MONTH}${OPTIONAL_YEAR}`, (m) =>
		dayReading(m[2], monthOf(m[1]), '1')
	),
	rule(`(\\d{1,2})[/.](\\d{1,2})[/.]${YEAR}`, (m) => dayReading(m[3], Number(m[2]), m[1])),
	rule(`${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, (m) => dayReading(m[1], Number(m[2]), m[3])),
	rule(`${MONTH} (?:à|-) ?${MONTH} ${YEAR}`, (m) =>
		rangeReading(`${m[3]}-${pad(monthOf(m[1]))}`, `${m[3]}-${pad(monthOf(m[2]))}`)
	),
	rule(`(?<!\\d(?:er)? )${MONTH}(?: de)? (?:l'année )?${YEAR}`, (m) => ({
		value: `${m[2]}-${pad(monthOf(m[1]))}`,
		precision: 'month',
		kind: 'partial'
	})),
	rule(`(printemps|été|automne|hiver) (?:de )?${YEAR}`, (m) => ({
		value: `${m[2]}-${SEASONS[m[1] ?? '']}`,
		precision: 'season',
		kind: 'partial'
	})),
	rule(`(?:d'ici(?: à| fin)?|jusqu'en|avant|jusqu'à) (?:l'année )?${YEAR}`, (m) => ({
		value: `../${m[1]}`,
		precision: 'range',
		kind: 'partial'
	})),
	rule(`(?:depuis|dès|après) (?:l'année )?${YEAR}`, (m) => ({
		value: `${m[1]}/..`,
		precision: 'range',
		kind: 'partial'
	})),
	rule(`${YEAR} ?(?:-|à|et|\\/|jusqu'en) ?${YEAR}`, (m) =>
		Number(m[1]) < Number(m[2]) ? rangeReading(m[1] ?? null, m[2] ?? null) : null
	),
	rule('(?:les )?années (?:19)?([2-9]0)(?!\\d)', (m) =>
		rangeReading(`19${m[1]}`, `19${(m[1] ?? '').charAt(0)}9`)
	),
	rule(`(?:début|fin|mi-|courant) ?${YEAR}`, (m) => ({
		value: m[1] ?? null,
		precision: 'year',
		kind: 'partial'
	})),
	rule(`${WEEKDAY}(?: matin| soir| après-midi)? (?:dernier|prochain)(?![a-zà-ÿ])`, relative),
	rule(
		`ce(?:t|tte)? (?:${WEEKDAY}|matin|soir|après-midi|midi|nuit|semaine|mois|été|automne|hiver|printemps|année|week-end)(?![a-zà-ÿ])`,
		relative
	),
	rule("(?:avant-hier|hier|aujourd'hui|demain)(?: soir| matin)?(?![a-zà-ÿ-])", relative),
	rule(
		"(?:la semaine|le mois|l'an|l'année|l'été) (?:dernière?|prochaine?|passée?)(?![a-zà-ÿ])",
		relative
	),
	rule(
		'il y a (?:près de |plus de |environ |presque )?(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quelques) (?:ans?|mois|jours?|semaines?|années?)(?![a-zà-ÿ])',
		relative
	),
	rule(
		"(?:dans|d'ici) (?:\\d+|une?|deux|trois|quatre|cinq|six|dix|quinze|quelques) (?:ans|mois|jours?|semaines?|années?|an)(?![a-zà-ÿ])",
		relative
	),
	rule(
		`(?<=(?:^|[^a-zà-ÿ])(?:en|l'an|l'année|année|de|du|fin|début|courant|saison|mandat|budget|exercice|rentrée|pour|élections?|municipales?|présidentielles?|législatives?|européennes?|jeux|janvier|prix|initiative|loi|,|\\() ?)${YEAR}`,
		(m) => ({
			value: m[1] ?? null,
			precision: 'year',
			kind: 'partial'
		})
	)
];
