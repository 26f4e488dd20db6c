import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { amountFigures } from '../amounts/amounts.fixture';
import AmountsChart from '../amounts/AmountsChart.svelte';
import { standaloneSvg } from './standalone-svg';

const css = [readFileSync(new URL('./charts.css', import.meta.url), 'utf8')];
const claimHref = (id: string) => `/p/?a=1&b=2#${id}`;
const { body: html } = render(AmountsChart, {
	props: { lang: 'fr', figures: amountFigures, claimHref }
});
const svg = standaloneSvg({ html, css, foot: 'En regard <v1> & données' });

test('is one SVG with its title, its source, its style and its size', () => {
	expect(svg).toMatch(
		/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" class="chart" viewBox="0 0 1024 \d+" width="1024"/
	);
	expect(svg).toContain('<title>9\u00A0montants de statuts différents');
	expect(svg).toContain('En regard &lt;v1&gt; &amp; données');
	expect(svg).toContain('--record:#1d4f7c');
});

test('holds the wide drawing once, without links, comments or the narrow one', () => {
	expect(svg.match(/<circle/g)).toHaveLength(6);
	expect(svg).not.toMatch(/<a |href|<!--|class="narrow"/);
	expect(svg.match(/<svg/g)).toHaveLength(1);
});

test('opens and closes every element', () => {
	const open = svg.match(/<[a-zA-Z]+(?:\s[^>]*)?(?<!\/)>/g) ?? [];
	const close = svg.match(/<\/[a-zA-Z]+>/g) ?? [];
	expect(open.length).toBe(close.length);
});

test('refuses a chart without a drawing', () => {
	expect(() => standaloneSvg({ html: '<figure><table></table></figure>', css, foot: '' })).toThrow(
		'no drawing to download'
	);
});
