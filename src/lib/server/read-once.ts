import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/**
 * Reads what two threads of a build need, though they share nothing: the first leaves it to the second in a
 * file that lives as long as the build.
 *
 * @param read takes long: records without functions
 * @param file named by scripts/build.js; elsewhere everything is read
 * @returns what `read` gives
 */
export function readOnce<T>(read: () => T, file = process.env.EN_REGARD_READ): T {
	if (!file) return read();
	if (existsSync(file)) return deserialize(readFileSync(file)) as T;
	const value = read();
	writeFileSync(file, serialize(value));
	return value;
}
