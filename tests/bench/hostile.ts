/**
 * The longest that each parser takes over a thousand hostile inputs, in processor time: as Markdown rows.
 *
 * Usage: `npx tsx tests/bench/hostile.ts`. That each survives them is tested in tests/data/hostile.test.ts.
 */
import fc from 'fast-check';
import { extractText } from '../../src/corpus/extract';
import { findDates } from '../../src/corpus/extract/find-dates';
import { TOWN } from '../../src/corpus/fixtures/load-town';
import { readCode } from '../../src/lib/exercises/code';
import { edtfBounds } from '../../src/lib/model/edtf';
import { buildDataset } from '../../src/lib/model/build';
import { evaluate } from '../../src/lib/numbers/expression';
import { findFigures } from '../../src/lib/numbers/french-numbers';
import { readAddress } from '../../src/lib/search/address';
import { parseQuery } from '../../src/lib/search/parse-query';
import { readData } from '../../src/lib/server/read-data';
import { matchQuote, nearestQuote } from '../../src/lib/text/match-quote';
import { foldText, normaliseText } from '../../src/lib/text/normalise';
import { verifyFixture } from '../../src/lib/verify/verify.fixture';
import { HOSTILE_INPUTS, HOSTILE_SEED, hostileBytes, hostileText } from '../data/hostile-inputs';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sample = <T>(inputs: fc.Arbitrary<T>): T[] =>
	fc.sample(inputs, { numRuns: HOSTILE_INPUTS, seed: HOSTILE_SEED });
const texts = sample(hostileText);
const bytes = sample(hostileBytes);

/** A refusal is an answer. */
async function answer(parse: () => unknown): Promise<void> {
	try {
		await parse();
	} catch {
		// What it documents; anything else fails the tests.
	}
}

/** Compiled first by inputs that are not counted, as it is for whoever has used the page. */
async function measure<T>(name: string, inputs: T[], parse: (input: T) => unknown): Promise<void> {
	for (const input of inputs.slice(0, 50)) await answer(() => parse(input));
	let worst = 0;
	for (const input of inputs) {
		const before = process.cpuUsage();
		await answer(() => parse(input));
		const { user, system } = process.cpuUsage(before);
		worst = Math.max(worst, (user + system) / 1000);
	}
	console.log(`| hostile inputs, ${inputs.length}: ${name} | at most ${worst.toFixed(0)} ms |`);
}

await measure('text, normalised', texts, normaliseText);
await measure('text, folded', texts, foldText);
await measure('quotations', texts, (text) => [
	matchQuote(text, text.slice(0, 80)),
	nearestQuote([text], text.slice(0, 200))
]);
await measure('French numbers', texts, findFigures);
await measure('dates', texts, (text) => [findDates(text), edtfBounds(text)]);
await measure('formulas', texts, (text) =>
	evaluate(text, () => ({ low: 1, high: 2, lowOpen: false, highOpen: false }))
);
await measure('extraction', texts, (text) => extractText(text, 'auto'));
await measure('search, query and address', texts, (text) => [
	parseQuery(text, 'fr'),
	readAddress(new URLSearchParams(text))
]);
await measure('share codes', texts, readCode);
await measure('verify in source', bytes, (input) => verifyFixture(input, 'valley'));

const copy = mkdtempSync(join(tmpdir(), 'hostile-'));
try {
	cpSync(join(TOWN, 'data'), copy, { recursive: true });
	await measure('records (YAML), the whole dataset read each time', bytes, (input) => {
		writeFileSync(join(copy, 'themes.yaml'), input);
		buildDataset(readData(copy).draft);
	});
} finally {
	rmSync(copy, { recursive: true });
}
