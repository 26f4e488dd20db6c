// @ts-check
// `npm start`: from a fresh clone to an address to open. Plain Node until everything is installed.
import { build, isBuildCurrent } from './build.js';
import { ensureInstalled } from './ensure-installed.js';
import { serve } from './serve.js';

await ensureInstalled();
if (!isBuildCurrent()) {
	console.log('Building the site…');
	const { code, output } = await build();
	console.log(output);
	if (code !== 0) process.exit(code);
}
try {
	console.log(`En regard: ${await serve()}  (Ctrl+C stops it)`);
} catch (error) {
	console.error(/** @type {Error} */ (error).message);
	process.exitCode = 1;
}
