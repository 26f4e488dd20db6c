import { trustScript } from '../desk/trust-script';
import type { Answer, Request } from './worker';
import workerAddress from './worker?worker&url';

/** A check under way. */
export interface Running {
	/** Ends it at once, whatever the text makes it do. */
	stop: () => void;
}

/**
 * Verifies a text in a thread of its own: the page answers meanwhile.
 *
 * @param request the text and what to look for
 * @param onAnswer told the progress, then the report or a failure, once
 * @returns a handle to end it; nothing is told afterwards
 */
export function startVerification(request: Request, onAnswer: (answer: Answer) => void): Running {
	const worker = new Worker(trustScript(workerAddress), { type: 'module' });
	const finish = (answer: Answer) => {
		if (!('progress' in answer)) worker.terminate();
		onAnswer(answer);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => finish(data));
	worker.addEventListener('error', () => finish({ failure: 'other' }));
	worker.postMessage(request);
	return { stop: () => worker.terminate() };
}
