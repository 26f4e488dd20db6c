import { describe, expect, test } from 'vitest';
import { readCode, SEEDS, writeCode } from '../../src/lib/exercises/code';
import type { ClassData } from '../../src/lib/exercises/class-data';
import type { Exercise, Sheet } from '../../src/lib/exercises/exercise';
import { makeSheet } from '../../src/lib/exercises/make-sheet';
import { CORPORA, GROUPS, KINDS, LENGTHS, LEVELS, SHEET_LANGS } from '../../src/lib/exercises/options';
import type { CorpusName, SheetOptions } from '../../src/lib/exercises/options';
import { makeRandom } from '../../src/lib/exercises/random';
import { classData } from '../../src/lib/server/class-data';
import { fictionCorpus, shownCorpus } from '../../src/lib/server/dataset';
import type { Corpus } from '../../src/lib/server/dataset';
import { findFault } from './class-faults';

const CODES = 200;
const corpusOf = (name: CorpusName): Corpus | null =>
	name === 'real' ? shownCorpus() : fictionCorpus();
const NAMES = CORPORA.filter((name) => corpusOf(name) !== null);

/** A teacher's choice at random; half of them leave kinds or themes open, as most will. */
function anyOptions(seed: number, themes: number): SheetOptions {
	const random = makeRandom(`test ${seed}`);
	const oneOf = <T>(things: readonly T[]) => things[random.below(things.length)] as T;
	const some = <T>(things: readonly T[]) =>
		random.below(2) === 0 ? [] : things.filter(() => random.below(3) === 0);
	return {
		corpus: oneOf(NAMES),
		lang: oneOf(SHEET_LANGS),
		level: 'college',
		minutes: oneOf(LENGTHS),
		kinds: some(KINDS),
		themes: some(Array.from({ length: themes }, (_, rank) => rank)),
		seed: random.below(SEEDS)
	};
}

interface Case {
	corpus: Corpus;
	data: ClassData;
	options: SheetOptions;
	sheets: Sheet[];
}

function makeCase(options: SheetOptions): Case {
	const data = classData(options.corpus, options.lang);
	const corpus = corpusOf(options.corpus);
	if (!data || !corpus) throw new RangeError(`no corpus « ${options.corpus} »`);
	return { corpus, data, options, sheets: GROUPS.map((group) => makeSheet(data, options, group)) };
}

const themeCount = (name: CorpusName) => corpusOf(name)?.data.themes.length ?? 0;
const CASES = Array.from({ length: CODES }, (_, seed) => {
	const { corpus } = anyOptions(seed, 0);
	return LEVELS.map((level) => makeCase({ ...anyOptions(seed, themeCount(corpus)), level }));
}).flat();
const SHEETS = CASES.flatMap(({ sheets }) => sheets);
const everyExercise = (look: (exercise: Exercise, made: Case) => string | null): string[] =>
	CASES.flatMap((made) =>
		made.sheets.flatMap((sheet) =>
			sheet.exercises.flatMap((exercise) => {
				const fault = look(exercise, made);
				return fault === null ? [] : [`${exercise.id} ${exercise.kind}: ${fault}`];
			})
		)
	);

describe(`${CODES} random codes at every level, four groups each`, () => {
	test('make every kind of exercise', () => {
		const kinds = new Set(SHEETS.flatMap(({ exercises }) => exercises.map(({ kind }) => kind)));
		expect([...kinds].sort()).toStrictEqual([...KINDS].sort());
	});

	test('have one right answer each, and it is what the dataset says', () => {
		expect(everyExercise((exercise, { corpus }) => findFault(corpus, exercise))).toStrictEqual([]);
	});

	test('repeat no exercise and no record within a sheet', () => {
		const repeated = SHEETS.flatMap(({ code, exercises }) => {
			const ids = exercises.flatMap(({ records }) => [...new Set(records)]);
			return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${code}: ${id}`);
		});
		expect(repeated).toStrictEqual([]);
	});

	test('show as many items of each side', () => {
		const sum = (sheet: Sheet, side: 'record' | 'programme') =>
			sheet.exercises.reduce((total, { items }) => total + items[side], 0);
		for (const sheet of SHEETS) expect(sum(sheet, 'record')).toBe(sum(sheet, 'programme'));
	});

	test('use only what the level may see, and nothing sensitive', () => {
		const faults = everyExercise(({ level, records }, { corpus }) => {
			const claims = records.flatMap((id) => corpus.claims.get(id) ?? []);
			const bad = claims.find(
				({ classroom, sensitive }) =>
					sensitive || classroom === 'never' || (level === 'college' && classroom !== 'college')
			);
			return bad ? bad.id : null;
		});
		expect(faults).toStrictEqual([]);
	});

	test('make the same sheet again, byte for byte, from the code alone', () => {
		for (const { data, options, sheets } of CASES.slice(0, 60)) {
			const read = readCode(writeCode(options));
			if (typeof read === 'string') throw new Error(read);
			const again = GROUPS.map((group) => makeSheet(data, read.options, group));
			expect(JSON.stringify(again)).toBe(JSON.stringify(sheets));
		}
	});

	test('give four groups the same kinds in the same order, and other records', () => {
		for (const { sheets } of CASES) {
			const kinds = sheets.map(({ exercises }) => exercises.map(({ kind }) => kind).join());
			expect(new Set(kinds).size).toBe(1);
		}
		const open = CASES.find(({ options }) => options.corpus === 'real' && options.kinds.length === 0 && options.themes.length === 0);
		const records = (open?.sheets ?? []).map(({ exercises }) =>
			exercises.flatMap((exercise) => exercise.records).join()
		);
		expect(new Set(records).size).toBe(GROUPS.length);
	});

	test('say on every sheet that these are two texts, not all', () => {
		const words = { fr: 'Deux textes, pas toutes les listes', en: 'Two texts, not every list' };
		for (const { lang, corpusNote } of SHEETS) expect(corpusNote).toContain(words[lang]);
	});
});

test('what classes may draw from holds as many loaded words of each side', () => {
	const data = classData('real', 'fr');
	const sideOf = new Map(data?.claims.map(({ id, side }) => [id, side]));
	const sides = data?.loadedWords.map(({ claim }) => sideOf.get(claim)) ?? [];
	expect(sides.filter((side) => side === 'record').length).toBeGreaterThan(0);
	expect(sides.filter((side) => side === 'record')).toHaveLength(
		sides.filter((side) => side === 'programme').length
	);
});
