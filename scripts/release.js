// @ts-check
// `npm run release [-- FOLDER]`: the site as a publisher puts it online, packed, with its checksums.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD, DATA, build } from './build.js';
import { ensureInstalled } from './ensure-installed.js';
import { listFiles } from './support/files.js';
import { uniteSite } from './single.js';
import { ROOT, run } from './support/run.js';
import { packTar } from './support/tar.js';

/** What only a publisher can say, and French law asks to be said (LCEN, art. 1-1). */
const TO_FILL_IN = {
	origin: 'the address where the site will stand, such as https://example.org',
	publisher: 'who publishes the site',
	director: 'who is legally responsible for its content',
	host: 'who hosts it, with address and telephone',
	contact: 'where a correction or a reply is sent'
};

/**
 * @param {Record<string, unknown>} site data/site.yaml as read
 * @returns {string[]} one line per field that a publisher has yet to fill in
 */
function listMissing(site) {
	return Object.entries(TO_FILL_IN)
		.filter(([field]) => site[field] === null || site[field] === undefined)
		.map(([field, what]) => `site.yaml: « ${field} » is not filled in: ${what}.`);
}

/** @param {Uint8Array} bytes */
function sha256(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Writes en-regard-VERSION.tar.gz and SHA256SUMS into a folder; the archive holds the sums of its
 * own files. The same site gives the same bytes.
 *
 * @param {string} version
 * @param {string} folder
 * @returns {string} path of the archive
 */
function packSite(version, folder) {
	const files = listFiles(BUILD).map((file) => ({
		path: relative(BUILD, file).split(sep).join('/'),
		bytes: readFileSync(file)
	}));
	const sums = files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
	const root = `en-regard-${version}`;
	const inside = [...files, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }];
	const packed = inside.map(({ path, bytes }) => ({ path: `${root}/${path}`, bytes }));
	const archive = gzipSync(packTar(packed), { level: 9 });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${root}.tar.gz`), archive);
	writeFileSync(join(folder, 'SHA256SUMS'), `${sha256(archive)}  ${root}.tar.gz\n`);
	return join(folder, `${root}.tar.gz`);
}

/** @param {string[]} args of Node @returns {Promise<number>} exit code, once what it says is printed */
async function runScript(args) {
	const { code, output } = await run(process.execPath, args);
	console.log(output.trim());
	return code;
}

/** @returns {Promise<number>} exit code */
async function release() {
	const { parse } = await import('yaml');
	const site = parse(readFileSync(resolve(ROOT, DATA, 'site.yaml'), 'utf8'));
	const missing = listMissing(site);
	if (missing.length > 0) {
		console.error(missing.join('\n'));
		return 1;
	}
	const permalinks = await runScript([
		'--import',
		import.meta.resolve('tsx'),
		'scripts/permalinks.ts'
	]);
	if (permalinks !== 0) return permalinks;
	const { code, output } = await build();
	console.log(output);
	if (code !== 0) return code;
	const folder = resolve(process.argv[2] ?? 'release');
	console.log(packSite(site.version, folder));
	const single = join(folder, `en-regard-${site.version}.html`);
	writeFileSync(single, await uniteSite());
	console.log(single);
	return runScript(['scripts/sbom.js', join(folder, 'sbom.cdx.json')]);
}

await ensureInstalled();
process.exitCode = await release();
