import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readData } from '../../lib/server/read-data';
import { foldText } from '../../lib/text/normalise';
import { checkFile } from '../extract/check-file';
import type { CheckedFile } from '../extract/check-file';
import { extractText } from '../extract/index';
import { findDataFolder, resolveTyped, showPath } from '../folders';
import { UsageError } from '../usage-error';
import { draftDocument } from './index';

const HEADER = `# Draft made by \`corpus new\`: read each passage, fill in what is null, split the claims, delete \`suggestions\`.
# When reviewed: move \`sourceRecord\` to sources.yaml, delete it and \`draft\`, and move this file to passages/.
# The build refuses it until then.
`;
const LONGEST_ID = 24;

/**
 * `corpus new FILE --speaker ID [--id ID]`: writes the draft of a new document to `drafts/` in the
 * data folder. A draft that is there is never overwritten: running it twice changes nothing.
 *
 * @param args the arguments after `new`
 * @returns exit code 0
 * @throws UsageError, or what `parseArgs` throws, for wrong arguments and unreadable input
 * @example await run(['page.txt', '--speaker', 'ada-perrin']) // → 0, data/drafts/page.yaml written
 */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { speaker: { type: 'string' }, id: { type: 'string' } }
	});
	const [given, ...rest] = positionals;
	if (given === undefined || rest.length > 0)
		throw new UsageError('one file is needed', 'corpus new FILE --speaker ID');
	const file = checkFile(resolveTyped(given));
	const id = values.id ?? idOf(file.path);
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		throw new UsageError(`« ${id} » is no id`, 'use a-z, 0-9 and hyphens');
	const draft = makeDraft(file, id, values.speaker);
	console.log(save(join(findDataFolder(), 'drafts', `${id}.yaml`), draft));
	return Promise.resolve(0);
}

function makeDraft(file: CheckedFile, id: string, speakerId: string | undefined): string {
	const { draft: data } = readData(findDataFolder());
	const speaker = data.actors.find((actor) => actor.id === speakerId);
	if (!speaker) {
		const known = data.actors.map((actor) => actor.id).join(', ');
		throw new UsageError(
			speakerId === undefined ? 'no --speaker given' : `unknown speaker « ${speakerId} »`,
			`--speaker is one of ${known}; add an actor to actors.yaml first`
		);
	}
	const bytes = readFileSync(file.path);
	const text = new TextDecoder(file.encoding).decode(bytes);
	const draft = draftDocument({
		id,
		fileName: basename(file.path),
		speaker,
		lines: text.split('\n'),
		characters: Array.from(text).length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		extraction: extractText(text, 'auto'),
		entities: data.entities,
		themes: data.themes
	});
	return HEADER + stringify(draft, { lineWidth: 120, aliasDuplicateObjects: false });
}

/** Writes beside and renames: a draft is whole or it is not there. */
function save(path: string, content: string): string {
	const shown = showPath(path);
	if (existsSync(path)) {
		const isSame = readFileSync(path, 'utf8') === content;
		return isSame ? `${shown}: unchanged` : `${shown}: kept as it is; delete it to draft anew`;
	}
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(`${path}.part`, content);
	renameSync(`${path}.part`, path);
	return `${shown}: written, to be reviewed`;
}

function idOf(path: string): string {
	const name = foldText(basename(path).replace(/\.[^.]*$/, ''));
	return (
		name
			.replace(/[^a-z0-9]+/g, '-')
			.slice(0, LONGEST_ID)
			.replace(/^-+|-+$/g, '') || 'draft'
	);
}
