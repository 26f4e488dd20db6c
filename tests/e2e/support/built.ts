import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

export const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));
const COMPRESSED = /\.(br|gz)$/;

/** Paths of the built files below build/, with `/`, sorted, without the compressed copies. */
export function listBuilt(pattern = /./): string[] {
	return readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(BUILD, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !COMPRESSED.test(path) && pattern.test(path))
		.sort();
}

/** A built file as text. @example readBuilt('themes/index.html') */
export function readBuilt(path: string): string {
	return readFileSync(join(BUILD, path), 'utf8');
}

/** Size in bytes as brotli 11 sends it. */
function brotliBytes(content: string | Uint8Array): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	return brotliCompressSync(content, { params }).length;
}

export interface PageWeight {
	/** Brotli bytes of the HTML, inlined style sheets included. */
	htmlBytes: number;
	/** Brotli bytes of the style sheets the page links to: 0 when all are inlined. */
	linkedCssBytes: number;
	/** Brotli bytes of executable script, inlined or loaded at once; JSON-LD is data, not script. */
	scriptBytes: number;
}

/** Bytes that a server sends of a built file: of the copy that the build compressed. */
export function sentBytes(path: string): number {
	const compressed = join(BUILD, `${path}.br`);
	return existsSync(compressed) ? statSync(compressed).size : brotliBytes(readBuilt(path));
}

/** Of every built file that the page names by `pattern`, once each. */
function linkedBytes(html: string, pattern: RegExp, size: (path: string) => number): number {
	const paths = new Set([...html.matchAll(pattern)].map(([, path = '']) => path));
	return [...paths].reduce((total, path) => total + size(path), 0);
}

/** What one page weighs before its fonts and images. @param path as `listBuilt` gives it */
export function weighPage(path: string): PageWeight {
	const html = readBuilt(path);
	const inlined = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>([^]*?)<\/script>/g)]
		.filter(([, attributes = '']) => !/type="?application\/(ld\+)?json/.test(attributes))
		.reduce((total, [, , code = '']) => total + brotliBytes(code), 0);
	// In whatever order a tag has its attributes, and by the import that starts the page.
	const linkedScript = /"[^"]*?(_app\/immutable\/[^"]+\.js)"/g;
	// Kit leaves a disabled link to each style sheet that it has inlined.
	const linkedStyle =
		/<link(?=[^>]*rel="stylesheet")(?![^>]*\bdisabled)[^>]*href="[^"]*?(_app\/[^"]+)"/g;
	return {
		htmlBytes: sentBytes(path),
		linkedCssBytes: linkedBytes(html, linkedStyle, sentBytes),
		scriptBytes: inlined + linkedBytes(html, linkedScript, sentBytes)
	};
}

/**
 * Everything that is wrong with the built pages, to be expected empty at once: an expectation for each
 * of thousands of pages would take minutes.
 *
 * @param paths as `listBuilt` gives them
 * @param rules what must be true of a page, by name
 * @returns the path and the name of each rule that a page breaks
 */
export function brokenRules(
	paths: readonly string[],
	rules: Readonly<Record<string, (html: string, path: string) => boolean>>
): string[] {
	return paths.flatMap((path) => {
		const html = readBuilt(path);
		return Object.entries(rules)
			.filter(([, holds]) => !holds(html, path))
			.map(([name]) => `${path}: ${name}`);
	});
}
