// @ts-check
// `npm run sbom [-- FILE]`: what the project is built with, in CycloneDX 1.6 JSON.
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.js';
import { runInstalled, steadyEnvironment } from './support/run.js';

await ensureInstalled();
const file = resolve(process.argv[2] ?? 'release/sbom.cdx.json');
mkdirSync(dirname(file), { recursive: true });
const options = [
	'--package-lock-only',
	'--ignore-npm-errors',
	'--output-reproducible',
	'--spec-version',
	'1.6'
];
const { code, output } = await runInstalled(
	'@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js',
	[...options, '--output-format', 'JSON', '--output-file', file],
	{ env: steadyEnvironment() }
);
if (code !== 0) console.error(output);
else console.log(file);
process.exitCode = code;
