import type { Answer, Exercise } from '../../src/lib/exercises/exercise';
import { themeMatrix } from '../../src/lib/server/theme-matrix';
import type { Corpus } from '../../src/lib/server/dataset';
import type { Claim } from '../../src/lib/model/claim';
import { foldText } from '../../src/lib/text/normalise';

type Of<T extends Answer['type']> = Extract<Answer, { type: T }>;
type Look = (corpus: Corpus, exercise: Exercise) => string | null;

/**
 * Looks an exercise up in the dataset itself, by other ways than the generators': whether its answer
 * is right, alone, and hidden.
 *
 * @param corpus the public corpus it was drawn from
 * @param exercise what was drawn
 * @returns the fault in a few words, or null
 */
export const findFault: Look = (corpus, exercise) =>
	[LOOKS[exercise.answer.type], oneOption, blindness, sourcesKnown]
		.map((look) => look?.(corpus, exercise) ?? null)
		.find((fault) => fault !== null) ?? null;

const folded = new Map<string, string>();
/** Folded once: the same texts are looked up for every exercise. */
function fold(text: string): string {
	const known = folded.get(text) ?? foldText(text);
	folded.set(text, known);
	return known;
}

const claimsOf = (corpus: Corpus, { records }: Exercise): Claim[] =>
	records.flatMap((id) => corpus.claims.get(id) ?? []);

const oneOption: Look = (_, { answer }) => {
	if (answer.type !== 'choice' && answer.type !== 'true-false') return null;
	return new Set(answer.options).size === answer.options.length ? null : 'two options are the same';
};

const sourcesKnown: Look = (corpus, { sources }) => {
	if (sources.length === 0) return 'no source';
	const ids = sources.flatMap(({ path }) => path.match(/#(.+)$/)?.[1] ?? []);
	const unknown = ids.find(
		(id) => !corpus.claims.has(id) && !corpus.data.checks.some((check) => check.id === id)
	);
	return unknown ? `its source « ${unknown} » is unknown` : null;
};

/** Names, handles, headings, numbers of measures, « le plan »: written out here, apart from the code. */
const blindness: Look = (corpus, { blind, material, answer }) => {
	if (!blind) return null;
	const items = answer.type === 'order' ? [...answer.items, ...answer.outside.map((o) => o.item)] : [];
	const text = fold([...material.flatMap((m) => [m.text, m.caption ?? '']), ...items].join('\n'));
	const people = corpus.data.actors.filter(({ side }) => side !== 'third-party');
	const names = people.flatMap(({ name }) => [name, name.split(/[\s]/).at(-1) ?? name]);
	const authors = corpus.data.sources.flatMap(({ author, publisher }) => [author, publisher]);
	const headings = corpus.data.passages.flatMap(({ heading }) => heading ?? []);
	const told =
		[...names, ...authors, ...headings].find((name) => text.includes(fold(name))) ??
		/[@#]|\b(?:ce|le|du|au) plan\b(?! d)|\bthe plan\b(?! (?:to|for|of))|\bmesures? \d|\bmeasures? \d|\bl'elue?\b|\bbillet|adjoint|\bnous\b|\bj'|\bje\b|\bour\b|chikirou|romero|insoumis|hidalgo/.exec(
			text
		)?.[0];
	return told === undefined ? null : `« ${told} » tells who speaks`;
};

const NATURES = [['done', 'presented'], ['pledge'], ['position'], ['criticism'], ['assertion']];

const choice: Look = (corpus, exercise) => {
	const { correct, options } = exercise.answer as Of<'choice'>;
	const [claim] = claimsOf(corpus, exercise);
	if (exercise.kind === 'chart') return chart(corpus, exercise);
	if (!claim) return 'no claim';
	const quote = exercise.material[0]?.text ?? '';
	if (!claim.quotes.some(({ exact }) => exact === quote)) return 'the quotation is of another claim';
	if (exercise.kind === 'nature')
		return NATURES[correct]?.includes(claim.nature) ? null : `nature is ${claim.nature}`;
	if ((corpus.sideOf(claim) === 'record') !== (correct === 0)) return 'said by the other side';
	const twin = corpus.data.claims.find(
		(other) =>
			corpus.sideOf(other) !== corpus.sideOf(claim) &&
			(other.sameAs === claim.id || other.quotes.some(({ exact }) => fold(exact).includes(fold(quote))))
	);
	return twin || options.length !== 2 ? `also said by ${twin?.id}` : null;
};

function chart(corpus: Corpus, { answer, chart: drawn, records, lang }: Exercise): string | null {
	const { options, correct } = answer as Of<'choice'>;
	const rows = themeMatrix(corpus).rows;
	for (const [at, row] of (drawn?.rows ?? []).entries()) {
		const found = rows.find(({ id }) => `chart:${id}` === records[at]);
		if (found?.record !== row.record || found.programme !== row.programme) return 'a bar is wrong';
	}
	const said = options.map((option) =>
		rows.find(({ label }) => fold(option).includes(fold(`${label[lang]}`)))
	);
	const true_ = options.filter((option, at) => {
		const numbers = option.match(/\d+/g)?.map(Number) ?? [];
		const row = said[at];
		return row && numbers.length === 2 && numbers[0] === row.record && numbers[1] === row.programme;
	});
	if (said.some((row) => row === undefined || row.record === row.programme)) return 'equal bars';
	return true_.length === 1 && true_[0] === options[correct] ? null : 'not one reading is right';
}

const trueFalse: Look = (corpus, exercise) => {
	const { value, options } = exercise.answer as Of<'true-false'>;
	const check = corpus.data.checks.find(({ id }) => exercise.records.includes(id));
	if (check) {
		const expected = { consistent: true, inconsistent: false, undecidable: null, depends: null };
		return expected[check.verdict] === value ? null : `the verdict is ${check.verdict}`;
	}
	const figure = exercise.records.flatMap((id) => corpus.figures.get(id) ?? [])[0];
	if (figure)
		return figure.crossCheck.state === 'not-searched' && value === null ? null : 'was looked up';
	const [claim] = claimsOf(corpus, exercise);
	const statement = /déjà fait|already done/.test(exercise.prompt)
		? 'done'
		: /pour l’avenir|for the future/.test(exercise.prompt)
			? 'future'
			: 'outcome';
	const truth: Record<string, Record<string, boolean | null>> = {
		done: { done: true, future: false },
		pledge: { done: false, future: true, outcome: null },
		presented: { outcome: null }
	};
	const expected = truth[claim?.nature ?? '']?.[statement];
	return expected === value && options.length === 3 ? null : `a ${claim?.nature} is not ${value}`;
};

const matching: Look = (corpus, exercise) => {
	const { pairs, distractors } = exercise.answer as Of<'matching'>;
	const rights = [...pairs.map(({ right }) => right), ...distractors];
	if (new Set(rights).size !== rights.length) return 'two rights are the same';
	if (exercise.kind === 'find-source') return source(corpus, exercise);
	const claims = claimsOf(corpus, exercise);
	const find = (text: string) =>
		claims.find(({ summary }) => fold(summary[exercise.lang]) === fold(text));
	const faces = (a: Claim, b: Claim) =>
		corpus.data.pairings.some(
			({ record, programme }) =>
				(record.includes(a.id) && programme.includes(b.id)) ||
				(record.includes(b.id) && programme.includes(a.id))
		);
	for (const { left, right } of pairs) {
		const own = find(left);
		const facing = find(right);
		if (!own) return `« ${left} » is no claim`;
		if (facing && !faces(own, facing)) return `${own.id} does not face ${facing.id}`;
		if (!facing && claims.some((other) => faces(own, other))) return `${own.id} faces something`;
		for (const other of rights.filter((text) => text !== right).flatMap((text) => find(text) ?? [])) {
			if (faces(own, other)) return `${own.id} also faces ${other.id}`;
			if (own.themes.some((theme) => other.themes.includes(theme)))
				return `${own.id} could face ${other.id}: same theme`;
		}
	}
	return null;
};

function source(corpus: Corpus, exercise: Exercise): string | null {
	const { pairs, distractors } = exercise.answer as Of<'matching'>;
	const [claim] = claimsOf(corpus, exercise);
	const passage = claim && corpus.passages.get(claim.passage);
	const document = passage && corpus.sources.get(passage.source);
	if (pairs[0]?.right !== document?.author) return 'another author';
	return distractors.includes(document?.author ?? '') ? 'the author is among the wrong ones' : null;
}

const order: Look = (corpus, exercise) => {
	const { items, outside } = exercise.answer as Of<'order'>;
	const figures = exercise.records.flatMap((id) => corpus.figures.get(id) ?? []);
	const key = (f: (typeof figures)[number]) =>
		[f.perimeter, f.status, f.period.kind, f.period.value].join();
	const label = (text: string) => fold(/\((.*)\)$/.exec(text)?.[1] ?? '');
	const labels = items.map(label);
	const group = figures.filter((f) => labels.includes(fold(f.label[exercise.lang])));
	if (group.length !== items.length || new Set(group.map(key)).size !== 1)
		return 'the ordered amounts do not share perimeter, status and period';
	const values = [...group].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
	if (values.some((f, at) => at > 0 && (values[at - 1]?.high ?? Infinity) >= (f.low ?? 0)))
		return 'two amounts have no order';
	const isSorted = values.every((f, at) => labels[at] === fold(f.label[exercise.lang]));
	if (!isSorted) return 'the order is wrong';
	return outside.length === figures.length - group.length &&
		figures.every((f) => group.includes(f) || key(f) !== key(group[0] ?? f)) &&
		outside.every(({ reason }) => reason !== '')
		? null
		: 'an amount outside could be compared';
};

const numerical: Look = (corpus, exercise) => {
	const { value, tolerance } = exercise.answer as Of<'numerical'>;
	const check = corpus.data.checks.find(({ id }) => exercise.records.includes(id));
	const sides = [...(check?.sides ?? []), ...(check?.readings ?? []).flatMap((r) => r.sides)];
	const holds = sides.some(
		({ result }) => result?.low != null && result.high != null && result.low <= value && value <= result.high && tolerance >= Math.max(value - result.low, result.high - value)
	);
	return holds ? null : `${value} is outside the check`;
};

const open: Look = (corpus, exercise) => {
	const { criteria } = exercise.answer as Of<'open'>;
	const sides = claimsOf(corpus, exercise).map((claim) => corpus.sideOf(claim));
	const [record, programme] = ['record', 'programme'].map((name) => sides.filter((s) => s === name).length);
	if (criteria.length === 0) return 'no criterion';
	return record === programme ? null : 'the sides are not even';
};

const LOOKS: Partial<Record<Answer['type'], Look>> = {
	choice,
	'true-false': trueFalse,
	matching,
	order,
	numerical,
	open
};
