import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { dev, version } from '$app/environment';
import { base } from '$app/paths';
import type { DeskData } from '../desk/desk';
import DeskRoot from '../desk/DeskRoot.svelte';
import { messagesFor } from '../i18n/messages';
import { placeContext } from '../i18n/place';
import type { Lang } from '../model/vocabulary';

/** The part of a page that scripts run, ready to be placed in it. */
export interface RenderedDesk {
	html: string;
	/** Its data; `<` never stands in it. */
	json: string;
	script: string;
	/** What the script imports at once. */
	preloads: string[];
}

/** What is rendered, and in which words. */
export interface DeskRequest<Props extends object> {
	/** Folder of the page below src/routes/[[lang=lang]]: its `desk.ts` is the script. */
	name: string;
	component: Component<Props>;
	props: Props;
	lang: Lang;
}

/** Written by scripts/desk.js before the site is built. */
const MANIFEST = '.svelte-kit/desk/manifest.json';
type Manifest = Record<string, { file: string; imports?: string[] }>;
let manifest: Manifest | undefined;

/**
 * Renders the part of a page that its script takes over in the browser.
 *
 * @param request which desk, with which data
 * @returns HTML, data and addresses
 * @throws Error when the scripts of the desk were not compiled
 */
export function renderDesk<Props extends object>({
	name,
	component,
	props,
	lang
}: DeskRequest<Props>): RenderedDesk {
	const place = { lang, base, version };
	const { newVersion, openNewVersion } = messagesFor(lang);
	const words = { newVersion, openNewVersion };
	const data: DeskData<Props> = { place, words, props };
	const { body } = render(DeskRoot<Props>, {
		props: { component, props, words },
		context: placeContext(place)
	});
	return {
		html: body,
		json: JSON.stringify(data).replaceAll('<', '\\u003c'),
		...scriptsOf(`src/routes/[[lang=lang]]/${name}/desk.ts`)
	};
}

/** The development server compiles the source when it is asked for. */
function scriptsOf(entry: string): Pick<RenderedDesk, 'script' | 'preloads'> {
	if (dev) return { script: `${base}/${entry}`, preloads: [] };
	manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
	const address = (key: string) => `${base}/_app/immutable/${compiled(key).file}`;
	return { script: address(entry), preloads: (compiled(entry).imports ?? []).map(address) };
}

function compiled(key: string): Manifest[string] {
	const part = manifest?.[key];
	if (!part) throw new Error(`${key} was not compiled: run « npm run build »`);
	return part;
}
