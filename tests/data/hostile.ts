import fc from 'fast-check';
import { expect } from 'vitest';
import { HOSTILE_INPUTS, HOSTILE_SEED } from './hostile-inputs';

/** A hang, and not a slow machine: a hundred times what a parser may take (measured by the bench). */
const HANG_MILLISECONDS = 10_000;

/** A parser and what it is given. */
export interface Ordeal<T> {
	/** The same in each run. */
	inputs: fc.Arbitrary<T>;
	/** Throws only what it documents; may assert more of its answer. */
	parse: (input: T) => unknown;
	/** Fewer when one input is many. */
	numRuns: number;
}

/** Gives hostile inputs to a parser: it must answer each without a crash and without a hang. */
export async function surviveMany<T>({ inputs, parse, numRuns }: Ordeal<T>): Promise<void> {
	await fc.assert(
		fc.asyncProperty(inputs, async (input) => {
			const startedAt = performance.now();
			await parse(input);
			expect(performance.now() - startedAt, 'a hang').toBeLessThan(HANG_MILLISECONDS);
		}),
		{ numRuns, seed: HOSTILE_SEED }
	);
}

/** The same, a thousand times. */
export const survive = <T>(inputs: fc.Arbitrary<T>, parse: (input: T) => unknown): Promise<void> =>
	surviveMany({ inputs, parse, numRuns: HOSTILE_INPUTS });
