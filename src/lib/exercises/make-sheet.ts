import type { ClassData } from './class-data';
import { writeCode } from './code';
import type { Draw, Drawn } from './draw';
import type { Exercise, ExerciseKind, Sheet } from './exercise';
import { GENERATORS } from './generators';
import { glossaryOf } from './glossary-of';
import { EXERCISE_MESSAGES } from './messages';
import { GROUPS, KINDS } from './options';
import type { Group, SheetOptions } from './options';
import { linesOf, PAGE_LINES } from './page-size';
import { makeRandom } from './random';

/** Lines that the glossary may take. */
const GLOSSARY_LINES = 8;
/** From here on, a kind is work for a part of the hour. */
const LONG_MINUTES = 15;

/**
 * Draws the sheet of a code: the same code and the same data give the same sheet, byte for byte.
 *
 * @param data of the corpus and the language that the options name
 * @param options what the teacher chose, and the seed
 * @param group one of four equivalent sheets; null is the same as A, without the letter
 * @returns the sheet; shorter than asked when the chosen themes and kinds hold no more
 * @throws RangeError when the data are of another corpus or language, or lack a chosen theme
 */
export function makeSheet(data: ClassData, options: SheetOptions, group: Group | null): Sheet {
	if (data.corpus !== options.corpus || data.lang !== options.lang)
		throw new RangeError('these data are of another corpus or language');
	const units = makeGroups(data, options)[GROUPS.indexOf(group ?? 'A')] ?? [];
	const code = writeCode(options) + (group === null ? '' : `-${group}`);
	const t = EXERCISE_MESSAGES[options.lang];
	const exercises = units.flat().map(({ kind, drawn }, index): Exercise => ({
		...drawn,
		id: `${code}-${index + 1}`,
		kind,
		lang: options.lang,
		level: options.level
	}));
	return {
		code,
		version: data.version,
		lang: options.lang,
		level: options.level,
		minutes: options.minutes,
		title: titleOf(data, options),
		corpusNote: t.corpusNote(data.sides.record, data.sides.programme),
		exercises,
		glossary: glossaryOf(data, exercises, GLOSSARY_LINES)
	};
}

interface Unit {
	kind: ExerciseKind;
	drawn: Drawn;
}

/**
 * The four groups of a code: the same kinds in each, other records as long as there are some. A plan
 * that would make any of them longer than a page loses its last kind.
 */
function makeGroups(data: ClassData, options: SheetOptions): Unit[][][] {
	// The language is no part of the seed; a code, unlike JSON, does not depend on the order of the keys.
	const seed = writeCode({ ...options, lang: 'fr' });
	const plan = planKinds(data, options, seed);
	for (;;) {
		const groups = fillGroups(plan, { data, options, seed });
		const isWhole = groups.every((units) => units.length === plan.length);
		if (isWhole && groups.every(fitsPage)) return groups;
		// A choice so narrow that other groups find nothing else: all have the sheet of the first.
		if (plan.length <= 1) return groups.map(() => groups[0] ?? []);
		plan.pop();
	}
}

function fillGroups(
	plan: ExerciseKind[],
	{ data, options, seed }: Omit<Filling, 'avoid'>
): Unit[][][] {
	const seen = new Set<string>();
	return GROUPS.map((name) => {
		const units = fillPlan(plan, { data, options, seed: `${seed}/${name}`, avoid: seen });
		for (const { drawn } of units.flat()) for (const id of drawn.records) seen.add(id);
		return units;
	});
}

interface Filling {
	data: ClassData;
	options: SheetOptions;
	seed: string;
	/** What the other groups show: avoided as long as something else is left. */
	avoid: ReadonlySet<string>;
}

/** The kinds of the sheet, from what fits its minutes and its page. */
function planKinds(data: ClassData, options: SheetOptions, seed: string): ExerciseKind[] {
	const random = makeRandom(`${seed}/plan`);
	const filling = { data, options, seed: `${seed}/A`, avoid: new Set<string>() };
	const shuffled = random.shuffle(kindsFor(options));
	// Long work comes first, or minutes and page would always be full when its turn comes.
	const queue = [...shuffled.filter(isLong), ...shuffled.filter((kind) => !isLong(kind))];
	const plan: ExerciseKind[] = [];
	let minutes = 0;
	while (queue.length > 0) {
		const kind = queue.shift() as ExerciseKind;
		const longer = minutes + GENERATORS[kind].minutes;
		const isTooLong = longer > options.minutes && plan.length > 0;
		if (isTooLong || !fits([...plan, kind], filling)) continue;
		plan.push(kind);
		minutes = longer;
		queue.push(kind);
	}
	return plan;
}

/**
 * The kinds that a sheet may hold: those that were chosen and fit its minutes; when the choice is
 * left open, none that would take more than half of them.
 */
function kindsFor({ kinds, minutes }: SheetOptions): ExerciseKind[] {
	const most = kinds.length === 0 ? minutes / 2 : minutes;
	const chosen = KINDS.filter((kind) => kinds.length === 0 || kinds.includes(kind));
	const fitting = chosen.filter((kind) => GENERATORS[kind].minutes <= most);
	return fitting.length > 0 ? fitting : chosen;
}

const isLong = (kind: ExerciseKind): boolean => GENERATORS[kind].minutes >= LONG_MINUTES;

/** Whether every unit of a plan can be drawn and all stand on one page. */
function fits(plan: ExerciseKind[], filling: Filling): boolean {
	const units = fillPlan(plan, filling);
	return units.length === plan.length && fitsPage(units);
}

function fitsPage(units: Unit[][]): boolean {
	const all = units.flat();
	const lines = all.map(({ drawn }, at) => linesOf(drawn, all[at - 1]?.drawn));
	return lines.reduce((sum, one) => sum + one, 0) <= PAGE_LINES - GLOSSARY_LINES;
}

/** One unit of each kind, in the order of the kinds; nothing of a sheet comes twice in it. */
function fillPlan(added: ExerciseKind[], { data, options, seed, avoid }: Filling): Unit[][] {
	const plan = [...added].sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b));
	const random = makeRandom(seed);
	const used = new Set<string>();
	const themes = chosenThemes(data, options);
	const draw = { data, level: options.level, themes, random, t: EXERCISE_MESSAGES[options.lang] };
	return plan.flatMap((kind) => {
		const drawn = makeUnit(kind, draw, { used, avoid });
		for (const { records } of drawn ?? []) for (const id of records) used.add(id);
		return drawn ? [drawn.map((one) => ({ kind, drawn: one }))] : [];
	});
}

function makeUnit(
	kind: ExerciseKind,
	draw: Omit<Draw, 'used'>,
	{ used, avoid }: { used: ReadonlySet<string>; avoid: ReadonlySet<string> }
): Drawn[] | null {
	const { make } = GENERATORS[kind];
	return make({ ...draw, used: new Set([...used, ...avoid]) }) ?? make({ ...draw, used });
}

function chosenThemes(data: ClassData, { themes }: SheetOptions): Set<string> {
	return new Set(
		themes.map((rank) => {
			const theme = data.themes[rank];
			if (!theme) throw new RangeError(`there is no theme number ${rank + 1} in these data`);
			return theme.id;
		})
	);
}

function titleOf(data: ClassData, { themes }: SheetOptions): string {
	const labels = themes.flatMap((rank) => data.themes[rank]?.label ?? []);
	return labels.length > 0 && labels.length <= 3
		? labels.join(', ')
		: EXERCISE_MESSAGES[data.lang].sheetTitle;
}
