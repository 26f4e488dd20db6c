// @ts-check
// Runs the corpus command: installs from the lockfile when needed, then src/corpus/main.ts by tsx.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.js';

// What the command prints may be read by a program: the installation speaks elsewhere.
console.log = console.error;
await ensureInstalled();

const main = fileURLToPath(new URL('../src/corpus/main.ts', import.meta.url));
const args = ['--import', import.meta.resolve('tsx'), main, ...process.argv.slice(2)];
const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
if (error) throw error;
process.exitCode = status ?? 2;
