/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { base, version } from '$service-worker';
import {
	answerFrom,
	copyName,
	isOwnCopy,
	isWholeSite,
	shellName
} from './lib/offline/choose-answer';
import type { OfflineFiles } from './lib/offline/choose-answer';

/*
 * Two caches, each named by the version of the site that filled it: the shell (pages of the desk and what they
 * load), kept after one visit; the whole site, kept when the reader asks. A page that comes from a cache gets
 * everything else from the same cache, and a page from the network everything from the network: two versions
 * never mix. Registered by pages of the desk only (docs/adr/0023).
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const SHELL = shellName(version);
const COPY = copyName(version);
const LIST = `${base}/hors-ligne/fichiers.json`;

const readList = async (): Promise<OfflineFiles> => {
	const answer = await fetch(LIST, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`no list of files: ${answer.status}`);
	return (await answer.json()) as OfflineFiles;
};

/** All or nothing: a cache that is half filled is thrown away. */
async function fill(name: string, paths: string[], tell: (done: number) => void): Promise<void> {
	const cache = await caches.open(name);
	try {
		let done = 0;
		const waiting = paths.values();
		const take = async () => {
			for (const path of waiting) {
				await cache.add(new Request(base + path, { cache: 'no-cache' }));
				tell((done += 1));
			}
		};
		await Promise.all(Array.from({ length: 6 }, take));
	} catch (error) {
		await caches.delete(name);
		throw error;
	}
}

/** The list says of which version it is: a site that changed meanwhile is not mixed into this one. */
async function listOfThisVersion(): Promise<OfflineFiles> {
	const list = await readList();
	if (list.version !== version) throw new Error('the site has a new version');
	return list;
}

/** Whoever keeps the whole site keeps it in the new version too, complete before it takes over. */
async function install(): Promise<void> {
	const { shell, rest } = await listOfThisVersion();
	await fill(SHELL, shell, () => undefined);
	const names = await caches.keys();
	if (names.some((name) => isOwnCopy(name) && isWholeSite(name)))
		await fill(COPY, [...shell, ...rest], () => undefined);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => {
	const clean = async () => {
		for (const name of await caches.keys())
			if (isOwnCopy(name) && name !== SHELL && name !== COPY) await caches.delete(name);
		await worker.clients.claim();
	};
	event.waitUntil(clean());
});

/** What a page asks of the worker; it answers on the port that comes with the question. */
worker.addEventListener('message', (event) => {
	const port = event.ports[0];
	const { ask } = event.data as { ask?: string };
	if (ask === 'update') return void worker.skipWaiting();
	if (!port) return;
	const work = async () => {
		if (ask === 'keep') {
			const { shell, rest } = await listOfThisVersion();
			const all = [...shell, ...rest];
			await fill(COPY, all, (done) => port.postMessage({ done, total: all.length }));
		} else if (ask === 'forget') await caches.delete(COPY);
		port.postMessage({ kept: await caches.has(COPY) });
	};
	event.waitUntil(work().catch((error: Error) => port.postMessage({ error: error.message })));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
	event.respondWith(
		answerFrom({
			request,
			copy: () => caches.open(COPY),
			hasCopy: () => caches.has(COPY),
			shell: () => caches.open(SHELL),
			network: () => fetch(request),
			version
		})
	);
});
