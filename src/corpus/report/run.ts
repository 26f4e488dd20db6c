import { parseArgs } from 'node:util';
import { loadCorpus } from '../load';
import { formatReport } from './format';
import { buildReport } from './index';

/**
 * `corpus report`: coverage of the sources and symmetry of the sides.
 *
 * @param args the arguments after `report`
 * @returns exit code 0
 * @throws UsageError or DataError for input that cannot be read
 */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: { sources: { type: 'string' }, json: { type: 'boolean' } }
	});
	const { corpus, texts } = loadCorpus(values.sources);
	const report = buildReport(corpus.draft, texts);
	console.log(values.json ? JSON.stringify(report, null, '\t') : formatReport(report));
	return 0;
}
