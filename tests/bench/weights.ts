/**
 * What each kind of page of the built site weighs, as brotli sends it: as Markdown rows.
 *
 * Usage: `npx tsx tests/bench/weights.ts`, after a build.
 */
import { weighPage } from '../e2e/support/built';
import { KINDS_OF_PAGE } from '../e2e/support/corpus';

for (const path of KINDS_OF_PAGE) {
	const { htmlBytes, linkedCssBytes, scriptBytes } = weighPage(`${path}index.html`);
	console.log(
		`| /${path} | HTML and CSS ${htmlBytes + linkedCssBytes} B, script ${scriptBytes} B |`
	);
}
