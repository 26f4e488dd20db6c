/** A policy makes the address of a script a trusted one; ours trusts scripts of this site and nothing else. */
interface PolicyFactory {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string }
	) => { createScriptURL: (address: string) => unknown };
}

/** The site's worker, and the compiled files, whose addresses hold their content's hash. */
const OWN_SCRIPT = /\/service-worker\.js$|\/_app\/immutable\/[\w-]+\.js$/;

function refuseOthers(address: string): string {
	const { origin, pathname } = new URL(address, location.href);
	if (origin !== location.origin || !OWN_SCRIPT.test(pathname))
		throw new TypeError(`no script of this site: ${address}`);
	return address;
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * The address of a script as the policy of the page wants it; browsers without Trusted Types take it as it is.
 *
 * @param address of the site's worker or of a compiled file
 * @returns the trusted address
 * @throws TypeError for any other
 */
export function trustScript(address: string): string {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
	policy ??= factory?.createPolicy('en-regard', { createScriptURL: refuseOthers });
	// A trusted address is no string, which the types of the platform do not know yet.
	return (policy?.createScriptURL(address) ?? address) as string;
}
