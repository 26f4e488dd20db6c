import { parseArgs } from 'node:util';
import { DataError } from '../../lib/model/dataset';
import { formatFinding } from '../finding';
import { findDataFolder, findSourcesFolder } from '../folders';
import { loadCorpus } from '../load';
import { locateProblem } from '../locate-problem';
import { verifyCorpus } from './index';
import type { Verification } from './index';
import { RULES } from './rules';

/**
 * `corpus verify`: prints what is wrong, where, and how to mend it.
 *
 * @param args the arguments after `verify`
 * @returns exit code: 0 nothing found, 1 findings
 * @throws UsageError, or what `parseArgs` throws, for wrong arguments and unreadable input
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { sources: { type: 'string' }, json: { type: 'boolean' } }
	});
	const verification = verifyFolders(values.sources);
	if (values.json) console.log(JSON.stringify(verification, null, '\t'));
	else print(verification);
	return verification.findings.length === 0 ? 0 : 1;
}

function verifyFolders(sources: string | undefined): Verification {
	try {
		return verifyCorpus(loadCorpus(sources));
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		findSourcesFolder(sources, []);
		// What a broken file leaves unlinked would bury the one fault that matters.
		const findings = error.problems.map((problem) => locateProblem(problem, findDataFolder()));
		return { findings, run: [], notRun: RULES.map(({ name }) => name), why: 'a file is not valid' };
	}
}

function print({ findings, run: ran, notRun, why }: Verification): void {
	const found = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
	const lines = [...findings.map(formatFinding), `${ran.length} rules run, ${found}`];
	if (notRun.length > 0) lines.push(`${notRun.length} not run: ${why}`);
	console.log(lines.join('\n'));
}
