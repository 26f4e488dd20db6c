import { writeFolder } from './write-folder';

/** A process that exports over an earlier export, says so after the first file, and gets no further. */
const [folder = ''] = process.argv.slice(2);
class Stalling extends Map<string, string> {
	override *[Symbol.iterator](): MapIterator<[string, string]> {
		yield ['a.json', '[4]\n'];
		process.stdout.write('half\n');
		// The test ends this process here.
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
	}
}
writeFolder(
	folder,
	new Stalling([
		['a.json', ''],
		['b.json', '']
	])
);
