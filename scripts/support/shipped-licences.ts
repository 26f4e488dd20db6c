import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Folder of the package that a compiled module belongs to; null when it is ours. */
function packageFolder(module: string): string | null {
	const at = module.lastIndexOf('node_modules');
	if (at < 0 || module.includes('\0')) return null;
	for (let folder = dirname(module); folder.length > at; folder = dirname(folder))
		if (/"name"\s*:/.test(readText(join(folder, 'package.json')))) return folder;
	return null;
}

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Name, version, licence of a package, and the text of that licence. */
function describePackage(folder: string): string {
	const { name, version, license } = JSON.parse(readText(join(folder, 'package.json'))) as Record<
		'name' | 'version' | 'license',
		string
	>;
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	return `${name} ${version} (${license})\n\n${file ? readText(join(folder, file)).trim() : ''}`;
}

/**
 * A Vite plugin that writes licences.txt beside the compiled scripts: every package of which a part is
 * in them, with the text of its licence. Most licences ask for it.
 */
export function shippedLicences(): Plugin {
	return {
		name: 'shipped-licences',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		generateBundle(_, bundle) {
			const modules = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? Object.keys(part.modules) : []
			);
			const folders = [...new Set(modules.map(packageFolder).filter((folder) => folder !== null))];
			const texts = folders.map(describePackage).sort();
			const source = `${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
			this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
		}
	};
}
