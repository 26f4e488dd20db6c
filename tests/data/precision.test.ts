import { describe, expect, test } from 'vitest';
import { namePattern } from '../../src/lib/model/publish';
import { buildDataset } from '../../src/lib/model/build';
import { isAskedPrecision } from '../../src/lib/model/precision';
import type { Precision } from '../../src/lib/model/precision';
import { matchQuote } from '../../src/lib/text/match-quote';
import { loadReal } from './load-real';

const { corpus, texts } = loadReal();
const { draft } = corpus;
const { claims, passages } = buildDataset(draft);
const sources = new Map(passages.map(({ id, source }) => [id, source]));
const sourceOf = new Map(claims.map(({ id, passage }) => [id, sources.get(passage) ?? '']));
const answersOf = ({ date, instrument, partner }: Precision) =>
	[date, instrument, partner].filter((answer) => answer !== null);
const answers = draft.precision.flatMap((entry) =>
	answersOf(entry).map((answer) => ({ ...answer, claim: entry.claim }))
);
if (!texts) console.log('1 not run: no sources');

/** Answers whose words do not stand on their line. */
const notFound = (all: typeof answers) =>
	all
		.filter(({ claim, line, exact }) => {
			const text = texts?.get(sourceOf.get(claim) ?? '')?.lines[line - 1];
			return text === undefined || matchQuote(text, exact) === null;
		})
		.map(({ claim, line, exact }) => `${claim}, line ${line}: ${exact}`);

describe('what acts and pledges say of date, instrument and partner', () => {
	test('every act of the record and every pledge is asked, once', () => {
		const sides = new Map(draft.actors.map(({ id, side }) => [id, side]));
		const asked = claims.filter((claim) => isAskedPrecision(claim, sides.get(claim.speaker)));
		expect(draft.precision.map(({ claim }) => claim).sort()).toEqual(
			asked.map(({ id }) => id).sort()
		);
	});

	test.skipIf(!texts)('every answer stands on its line, and a changed word would be told', () => {
		expect(notFound(answers)).toEqual([]);
		const [first] = answers;
		expect(first && notFound([{ ...first, exact: `${first.exact} point` }])).toHaveLength(1);
	});

	test('no answer names a private person', () => {
		const people = draft.entities.filter(({ tier }) => tier === 'private');
		const pattern = namePattern(people.flatMap(({ name, variants }) => [name, ...variants]));
		expect(people.length).toBeGreaterThan(0);
		expect(answers.filter(({ exact }) => exact.search(pattern ?? /(?!)/) >= 0)).toEqual([]);
	});
});
