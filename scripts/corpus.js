// Runs the corpus command: installs from the lockfile when needed, then src/corpus/main.ts by tsx.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installer = new URL('./ensure-installed.js', import.meta.url);
if (existsSync(installer)) {
	const { ensureInstalled } = await import(installer.href);
	await ensureInstalled();
}

const main = new URL('../src/corpus/main.ts', import.meta.url);
const args = ['--import', import.meta.resolve('tsx'), main.pathname, ...process.argv.slice(2)];
const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 2;
