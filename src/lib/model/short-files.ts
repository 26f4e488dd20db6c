import type { Draft, Problem } from './dataset';

/**
 * Finds files of passages that stop before the end of their source: a file cut between two records is
 * still valid by itself, and would publish half a document.
 *
 * @param draft everything under `data/`
 * @returns one problem a file; never throws
 */
export function findShortFiles({ sources, passageFiles }: Draft): Problem[] {
	return passageFiles.flatMap(({ source, passages, noise }) => {
		const { lines = 0 } = sources.find(({ id }) => id === source)?.snapshot ?? {};
		const reached = [...passages, ...noise].reduce(
			(most, { lines: [, last] }) => Math.max(most, last),
			0
		);
		// A text that ends with a line end has an empty last line, which nothing has to hold.
		if (reached >= lines - 1) return [];
		return [
			{
				record: `passages/${source}.yaml`,
				what: `stops at line ${reached} of a source of ${lines} lines`,
				mend: 'restore the file, or add the passages and the noise that are missing'
			}
		];
	});
}
