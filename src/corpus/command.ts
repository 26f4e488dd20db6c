import { DataError } from '../lib/model/dataset';
import { formatFinding } from './finding';
import { findDataFolder } from './folders';
import { locateProblem } from './locate-problem';
import { UsageError } from './usage-error';

type Command = (args: string[]) => Promise<number>;

/** Loaded when called: no command waits for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {
	extract: () => import('./extract/run'),
	new: () => import('./new/run'),
	verify: () => import('./verify/run'),
	report: () => import('./report/run'),
	agreement: () => import('./agreement/run'),
	export: () => import('./export/run')
};

const USAGE = `Usage: npm run -s corpus -- COMMAND [OPTIONS]

  extract FILE [--as blog|programme|communique|auto] [--json|--ndjson]
                                    passages and figures of a document never seen before
  new FILE --speaker ID             draft YAML for a new document, to curate by hand
  verify [--sources DIR] [--json]   hold the data against every invariant
  report [--sources DIR] [--json]   coverage of the sources and symmetry of the sides
  agreement [--json]                how far the two readings agree, field by field
  export DIR                        the published dataset, one JSON file a kind of record

DIR of the source texts: --sources, else $EN_REGARD_SOURCES, else ../shared/sources, else sources/.
Data: $EN_REGARD_DATA, else data/.
Exit: 0 nothing found, 1 something found, 2 wrong usage or unreadable input.`;

/**
 * Runs one command.
 *
 * @param args the command and its arguments
 * @returns exit code: 0, 1 finding, 2 usage or unreadable input
 */
export async function runCommand([name, ...args]: string[]): Promise<number> {
	if (name === undefined || name === '--help' || args.includes('--help')) {
		console.log(USAGE);
		return name === undefined ? 2 : 0;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!load) return refuse(`unknown command « ${name} »; --help lists them`);
	try {
		const { run } = await load();
		return await run(args);
	} catch (error) {
		if (error instanceof UsageError) return refuse(error.message);
		if (error instanceof DataError) return refuse(describeProblems(error));
		if (error instanceof TypeError && 'code' in error)
			return refuse(`${error.message}; see --help`);
		throw error;
	}
}

const describeProblems = ({ problems }: DataError): string =>
	[
		'the data cannot be used',
		...problems.map((problem) => formatFinding(locateProblem(problem, findDataFolder())))
	].join('\n');

function refuse(message: string): number {
	console.error(`corpus: ${message}`);
	return 2;
}
