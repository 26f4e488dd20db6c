import type { Answer, Request } from './worker';
import workerAddress from './worker?worker&url';

/** A policy makes the address of a script a trusted one; ours trusts its own worker and nothing else. */
interface PolicyFactory {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string }
	) => { createScriptURL: (address: string) => unknown };
}

function refuseOthers(address: string): string {
	if (address !== workerAddress) throw new TypeError('no script but the worker of this page');
	return address;
}

/** Browsers without Trusted Types take the address as it is. */
function trustAddress(): string {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	policy ??= factory?.createPolicy('en-regard', { createScriptURL: refuseOthers });
	// A trusted address is no string, which the type of Worker does not know.
	return (policy?.createScriptURL(workerAddress) ?? workerAddress) as string;
}
let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

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
	const worker = new Worker(trustAddress(), { type: 'module' });
	const finish = (answer: Answer) => {
		if (!('progress' in answer)) worker.terminate();
		onAnswer(answer);
	};
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => finish(data));
	worker.addEventListener('error', () => finish({ failure: 'other' }));
	worker.postMessage(request);
	return { stop: () => worker.terminate() };
}
