import { hydrate } from 'svelte';
import type { Component } from 'svelte';
import { placeContext } from '../i18n/place';
import { DATA_ID, DESK_ID } from './desk';
import type { DeskData } from './desk';
import { keepState } from './keep-state';
import DeskRoot from './DeskRoot.svelte';
import { trustScript } from './trust-script';

/**
 * Brings the desk of this page to life: its component takes over what the server rendered of it, the
 * link to the other language keeps its state, and the worker that keeps the desk for a day without a network
 * is registered.
 *
 * @param component the one that the server rendered (`renderDesk`)
 * @throws Error when the page has no desk
 */
export function startDesk<Props extends object>(component: Component<Props>): void {
	const target = document.getElementById(DESK_ID);
	const text = document.getElementById(DATA_ID)?.textContent;
	if (!target || !text) throw new Error('this page has no desk');
	const { place, words, props } = JSON.parse(text) as DeskData<Props>;
	hydrate(DeskRoot<Props>, {
		target,
		props: { component, props, words },
		context: placeContext(place)
	});
	const otherLanguage = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
	if (otherLanguage) keepState(otherLanguage);
	if ('serviceWorker' in navigator)
		void navigator.serviceWorker.register(trustScript(`${place.base}/service-worker.js`));
}
