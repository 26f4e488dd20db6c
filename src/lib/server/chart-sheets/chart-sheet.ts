import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { standaloneSvg } from '../../charts/common/standalone-svg';
import { messagesFor } from '../../i18n/messages';
import type { Lang } from '../../model/vocabulary';
import type { Corpus } from '../dataset';
import { say, sayDate } from '../text';
import { renderChart } from './catalogue';
import { drawFacingTables } from './facing-drawing';
import { drawPrecisionTables } from './precision-drawing';
import { plainStyle } from './plain-style';

/** Style sheets of the charts, which components import for their side effect: read as text. */
const STYLES = [
	'common/charts',
	'budget-share/budget-share',
	'countries/countries',
	'grants/grants',
	'timeline/timeline'
];

const styles = (): string[] =>
	STYLES.map((name) => readFileSync(resolve('src/lib/charts', `${name}.css`), 'utf8'));

/** Site, address once known, version and date of the data, licence. */
function footOf({ data }: Corpus, lang: Lang): string {
	const { origin, version, dataDate, cutOff, licence } = data.site;
	const t = messagesFor(lang);
	const stand = t.footer(sayDate(cutOff, lang) ?? '', version, sayDate(dataDate, lang) ?? '');
	return [t.siteName, origin, stand, licence.name].filter((part) => part !== null).join(' · ');
}

/** What is measured and shown, in the words of the page, and the documents it is drawn from. */
function descriptionOf(html: string, { data }: Corpus, lang: Lang): string {
	const caption = /<figcaption>([\s\S]*?)<\/figcaption>/.exec(html)?.[1] ?? '';
	const texts = [...caption.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text = '']) => text.trim());
	const sources = data.sources.map(({ shortTitle }) => say(shortTitle, lang)).join(', ');
	const { title } = messagesFor(lang).source;
	const listed = `${title}${lang === 'fr' ? '\u00a0:' : ':'} ${sources.replaceAll('&', '&amp;')}.`;
	return `<desc>${[...texts, listed].join(' ')}</desc>`;
}

/**
 * A chart as an image file that stands alone: title, wide drawing, source, date, licence, light colours.
 *
 * @param corpus the public corpus
 * @param name one of `chartNames`
 * @param lang language of the reader
 * @returns an SVG document; null when there is no such chart
 */
export function chartSheet(corpus: Corpus, name: string, lang: Lang): string | null {
	const html = renderChart(corpus, name, lang)?.replaceAll(/<!--[\s\S]*?-->/g, '');
	if (html === undefined) return null;
	const hasDrawing = html.includes('<svg class="wide"');
	const drawn = hasDrawing ? html : drawPrecisionTables(drawFacingTables(html));
	const svg = standaloneSvg({ html: drawn, css: styles(), foot: footOf(corpus, lang) });
	const description = descriptionOf(html, corpus, lang);
	return plainStyle(svg).replace('</title>', (title) => title + description);
}
