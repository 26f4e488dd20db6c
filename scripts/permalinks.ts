// Adds the permanent addresses of the current data to those that were published once. Called by
// scripts/release.js.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDataset } from '../src/lib/model/build';
import { lostPermalinks, permalinks } from '../src/lib/model/permalinks';
import { toPublic } from '../src/lib/model/publish';
import { readData } from '../src/lib/server/read-data';

const file = fileURLToPath(new URL('../tests/data/permalinks.txt', import.meta.url));
const data = fileURLToPath(new URL('../data', import.meta.url));
const dataset = toPublic(buildDataset(readData(process.env.EN_REGARD_DATA ?? data).draft));
const published = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const lost = lostPermalinks(published, dataset);
if (lost.length > 0) {
	console.error(`${lost.join('\n')}\nlost: add each to redirects.yaml`);
	process.exitCode = 1;
} else {
	const all = [...new Set([...published, ...permalinks(dataset)])].sort();
	writeFileSync(file, `${all.join('\n')}\n`);
	console.log(`${all.length} permanent addresses, ${all.length - published.length} of them new`);
}
