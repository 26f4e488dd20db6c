import type { ClassClaim, ClassData, ClassSide } from './class-data';
import type { Exercise, ExerciseKind, SchoolLevel } from './exercise';
import type { ExerciseMessages } from './messages';
import type { Random } from './random';

/** What a generator draws from. */
export interface Draw {
	data: ClassData;
	level: SchoolLevel;
	/** Ids of the chosen themes; every theme when empty. */
	themes: ReadonlySet<string>;
	random: Random;
	/** Records that the sheet has used, or that another group's sheet has. */
	used: ReadonlySet<string>;
	t: ExerciseMessages;
}

/** An exercise that has no number yet, and how many items of each side it shows. */
export interface Drawn extends Omit<Exercise, 'id' | 'kind' | 'lang' | 'level' | 'items'> {
	items: Record<ClassSide, number>;
}

/** One way of asking. */
export interface Generator {
	kind: ExerciseKind;
	/** How long a unit takes a class. */
	minutes: number;
	/** One balanced unit, as many items of each side; null when nothing fits any more. */
	make: (draw: Draw) => Drawn[] | null;
}

export const SIDES: readonly ClassSide[] = ['record', 'programme'];
export const otherSide = (side: ClassSide): ClassSide =>
	side === 'record' ? 'programme' : 'record';

/**
 * Whether something is safe for the level: what collège may see, lycée may too.
 *
 * @param level of the thing
 * @param wanted of the sheet
 */
export const fitsLevel = (level: SchoolLevel, wanted: SchoolLevel): boolean =>
	level === 'college' || wanted === 'lycee';

/** Whether a thing belongs to one of the chosen themes. */
export const fitsThemes = (themes: readonly string[], wanted: ReadonlySet<string>): boolean =>
	wanted.size === 0 || themes.some((theme) => wanted.has(theme));

/** A claim, and every record that tells the same event: none may come again. */
export const claimKeys = (claim: ClassClaim): string[] =>
	claim.event === null ? [claim.id] : [claim.id, `event:${claim.event}`];

/**
 * The claims that fit the level and the chosen themes and were not used, shuffled.
 *
 * @param draw what to draw from
 * @param keep which of them
 */
export const freshClaims = (draw: Draw, keep: (claim: ClassClaim) => boolean): ClassClaim[] =>
	draw.random.shuffle(
		draw.data.claims.filter(
			(claim) =>
				fitsLevel(claim.level, draw.level) &&
				fitsThemes(claim.themes, draw.themes) &&
				claimKeys(claim).every((key) => !draw.used.has(key)) &&
				keep(claim)
		)
	);

/**
 * One exercise of each side, in an order that chance decides.
 *
 * @param draw what to draw from
 * @param ofSide makes the exercise of one side, or null
 * @returns both, or null when either side has nothing left
 */
export function onePerSide(draw: Draw, ofSide: (side: ClassSide) => Drawn | null): Drawn[] | null {
	const pair = SIDES.map(ofSide);
	const both = pair.flatMap((drawn) => drawn ?? []);
	return both.length === 2 ? draw.random.shuffle(both) : null;
}

/** Where a claim can be verified. */
export const sourceOf = ({ place, path }: ClassClaim) => ({ label: place, path });

/** Its first quotation that passes, with its rendering. */
export function quoteOf(claim: ClassClaim, isBlind: boolean) {
	const quote = claim.quotes.find(({ blind }) => blind || !isBlind);
	return quote ? [{ text: quote.text, lang: 'fr' as const, caption: quote.gloss }] : [];
}

/** One item of one side. */
export const oneItem = (side: ClassSide): Record<ClassSide, number> => ({
	record: Number(side === 'record'),
	programme: Number(side === 'programme')
});
