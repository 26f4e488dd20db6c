import type { ClassClaim, ClassPairing, ClassSide } from '../class-data';
import { claimKeys, fitsLevel, fitsThemes, otherSide, SIDES, sourceOf } from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

const FACING = 2;

/** A left side with what faces it, or nothing. */
interface Row {
	left: ClassClaim;
	right: ClassClaim | null;
	themes: string[];
	rationale: string;
	french: string[];
}

/**
 * Match a measure (a pledge) with what faces it, or with « rien dans le corpus ». Two pairs, one silence, one
 * distractor of the other side: three items of each side. No two rows share a theme, so that no
 * other match could be right.
 */
export const match: Generator = {
	kind: 'match',
	minutes: 5,
	make: (draw) => {
		for (const side of draw.random.shuffle(SIDES)) {
			const drawn = drawRows(draw, side);
			if (drawn) return [drawn];
		}
		return null;
	}
};

function drawRows(draw: Draw, side: ClassSide): Drawn | null {
	const facing = findRows(draw, side, 'facing');
	const first = facing.find(({ themes }) => fitsThemes(themes, draw.themes));
	if (!first) return null;
	const rows = [first];
	for (const row of facing) if (rows.length < FACING && isApart(row, rows)) rows.push(row);
	const silences = findRows(draw, side, side === 'record' ? 'programme-silent' : 'record-silent');
	const silent = silences.find((row) => isApart(row, rows));
	if (rows.length < FACING || !silent) return null;
	rows.push(silent);
	const distractor = findDistractor(draw, otherSide(side), rows);
	return distractor ? toExercise(draw, { side, rows, distractor }) : null;
}

/** Every pairing of a kind as a row, shuffled; claims of several pairings of the kind come once. */
function findRows(draw: Draw, side: ClassSide, kind: ClassPairing['kind']): Row[] {
	const { pairings, claims } = draw.data;
	const find = (ids: readonly string[]) =>
		claims.find(
			(claim) =>
				ids.includes(claim.id) &&
				(claim.side === 'record' || claim.nature === 'pledge') &&
				fitsLevel(claim.level, draw.level) &&
				claimKeys(claim).every((key) => !draw.used.has(key))
		);
	const rows = pairings
		.filter((pairing) => pairing.kind === kind)
		.flatMap((pairing): Row[] => {
			const left = find(pairing[side]);
			const right = find(pairing[otherSide(side)]) ?? null;
			if (!left || (kind === 'facing' && !right)) return [];
			if (kind !== 'facing' && facesSomething(draw, left)) return [];
			const themes = [...left.themes, ...(right?.themes ?? []), pairing.theme];
			return [{ left, right, themes, rationale: pairing.rationale, french: pairing.french }];
		});
	return draw.random.shuffle(rows);
}

/** A claim that is silent on one point and answered on another would have two matches. */
const facesSomething = ({ data }: Draw, { id }: ClassClaim): boolean =>
	data.pairings.some(
		(pairing) =>
			pairing.record.length > 0 &&
			pairing.programme.length > 0 &&
			(pairing.record.includes(id) || pairing.programme.includes(id))
	);

const isApart = ({ themes }: Pick<Row, 'themes'>, rows: readonly Row[]): boolean =>
	rows.every((row) => row.themes.every((theme) => !themes.includes(theme)));

/** An act or a pledge of the other side, of a theme of its own. */
function findDistractor(draw: Draw, side: ClassSide, rows: readonly Row[]): ClassClaim | null {
	const acts = ['done', 'presented', 'pledge'];
	const candidates = draw.data.claims.filter(
		(claim) =>
			claim.side === side &&
			acts.includes(claim.nature) &&
			fitsLevel(claim.level, draw.level) &&
			claimKeys(claim).every((key) => !draw.used.has(key)) &&
			isApart(claim, rows)
	);
	return draw.random.shuffle(candidates)[0] ?? null;
}

function toExercise(
	draw: Draw,
	{ side, rows, distractor }: { side: ClassSide; rows: Row[]; distractor: ClassClaim }
): Drawn {
	const { t, random } = draw;
	const claims = [
		...rows.flatMap(({ left, right }) => (right ? [left, right] : [left])),
		distractor
	];
	const mixed = random.shuffle(rows);
	return {
		themes: [...new Set(rows.flatMap(({ themes }) => themes))],
		prompt: side === 'programme' ? t.matchMeasures : t.matchActs,
		material: [],
		answer: {
			type: 'matching',
			pairs: mixed.map(({ left, right }) => ({
				left: left.summary,
				right: right?.summary ?? t.nothing
			})),
			distractors: [distractor.summary]
		},
		explanation: mixed
			.map(({ left, right, rationale }) => (right ? rationale : t.matchNothing(left.summary)))
			.join(' '),
		french: rows.flatMap(({ french }) => french),
		sources: claims.map(sourceOf),
		records: claims.flatMap(claimKeys),
		blind: false,
		items: { record: 3, programme: 3 }
	};
}
