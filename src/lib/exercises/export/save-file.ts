import type { ExportedFile } from './index';

/** Long enough for any browser to have read the file. */
const KEPT_MS = 60_000;

/**
 * Lets the reader save a file made in this page; nothing leaves the browser.
 *
 * @param file its name and content
 */
export function saveFile({ name, content }: Pick<ExportedFile, 'name' | 'content'>): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
