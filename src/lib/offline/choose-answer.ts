/** What the build lists for the copy kept on the reader's machine: paths below the base path. */
export interface OfflineFiles {
	version: string;
	/** Pages of the desk, what they load, the home page. */
	shell: string[];
	/** Everything else but cards and downloads. */
	rest: string[];
	/** Bytes of `shell` and `rest` together, uncompressed. */
	bytes: number;
}

const PREFIX = 'en-regard-';

/** Name of the cache of the desk of one version. */
export const shellName = (version: string): string => `${PREFIX}desk-${version}`;
/** Name of the cache of the whole site of one version. */
export const copyName = (version: string): string => `${PREFIX}site-${version}`;
/** Whether a cache is one of ours, of whatever version. */
export const isOwnCopy = (name: string): boolean => name.startsWith(PREFIX);

/** Whether a cache of ours holds a whole site. */
export const isWholeSite = (name: string): boolean => name.startsWith(copyName(''));

/** What decides where an answer comes from. */
export interface Question {
	request: Pick<Request, 'url' | 'mode'>;
	hasCopy: () => Promise<boolean>;
	copy: () => Promise<Pick<Cache, 'match'>>;
	shell: () => Promise<Pick<Cache, 'match'>>;
	network: () => Promise<Response>;
	/** Of the worker, hence of its caches. */
	version: string;
}

/** Compiled files have their content in their name, data their version: a cache that holds one holds the right one. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Answers a request so that a page and what it loads are of one version.
 *
 * - The reader keeps the whole site: everything comes from that copy; what it does not hold, from the network.
 * - Else the network answers, and the shell replaces it for a page when there is no network.
 * - Data that a page loads names the page's version (`?v=`): the caches answer for their own version only.
 *
 * @param question request, caches, network
 * @returns the answer
 * @throws what the network throws when nothing else can answer
 */
export async function answerFrom(question: Question): Promise<Response> {
	const { request, network, version } = question;
	const url = new URL(request.url);
	const wanted = url.searchParams.get('v');
	const isOfThisVersion = wanted === null || wanted === version;
	const bare = url.origin + url.pathname;
	if (isOfThisVersion && (await question.hasCopy())) {
		const kept = await (await question.copy()).match(bare);
		if (kept) return kept;
	}
	const isPage = request.mode === 'navigate';
	const shell = async () => (isOfThisVersion ? (await question.shell()).match(bare) : undefined);
	const isNamedByContent = wanted === version || url.pathname.includes(IMMUTABLE);
	if (isNamedByContent) return (await shell()) ?? network();
	try {
		return await network();
	} catch (error) {
		// Without a version, only a page itself may come from the shell, and what never changes within one.
		const kept = isPage || isFixed(url.pathname) ? await shell() : undefined;
		if (kept) return kept;
		throw error;
	}
}

/** Fonts and images that every version of a page shows alike. */
const isFixed = (path: string): boolean => /\.(?:woff2|svg|png|ico)$/.test(path);
