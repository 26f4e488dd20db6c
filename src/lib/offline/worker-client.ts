/** What the worker tells while it works. */
export type WorkerNews = { done: number; total: number } | { kept: boolean } | { error: string };

/** The worker of this page; null where the browser has none. */
async function activeWorker(): Promise<ServiceWorker | null> {
	if (!('serviceWorker' in navigator)) return null;
	return (await navigator.serviceWorker.ready).active;
}

/**
 * Asks the worker to keep the whole site, to forget it, or whether it is kept.
 *
 * @param ask what to do
 * @param tell called with each piece of news, the last one `kept` or `error`
 * @returns false where the browser keeps no site
 */
export async function askWorker(
	ask: 'keep' | 'forget' | 'state',
	tell: (news: WorkerNews) => void
): Promise<boolean> {
	const worker = await activeWorker();
	if (!worker) return false;
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }) => tell(data as WorkerNews);
	worker.postMessage({ ask }, [port2]);
	return true;
}

/**
 * Calls back when a new version waits to take over.
 *
 * @param ready called at most once, with the way to open the new version
 * @returns nothing; silent where the browser has no workers
 */
export async function watchForUpdate(ready: (open: () => void) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.ready;
	const offer = (worker: ServiceWorker) =>
		ready(() => {
			navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
			worker.postMessage({ ask: 'update' });
		});
	if (registration.waiting) return offer(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
		});
	});
}
