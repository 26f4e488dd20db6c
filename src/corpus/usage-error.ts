/** The command cannot do what was asked: wrong arguments or input that cannot be read. Exit 2. */
export class UsageError extends Error {
	/**
	 * @param what what is wrong, with the file or argument
	 * @param mend how to mend it
	 */
	constructor(
		readonly what: string,
		readonly mend: string
	) {
		super(`${what}; ${mend}`);
		this.name = 'UsageError';
	}
}
