/** What came of pressing a button that copies. */
export interface Copy {
	/** Of the button. */
	id: string;
	/** `unreachable`: the text could not be had. */
	outcome: 'copied' | 'notCopied' | 'unreachable';
	/** What was to be copied: shown, to be selected by hand, where the browser refuses. */
	text: string;
}

let latest = $state.raw<Copy | null>(null);

/** The last one on this page: one button at a time says « copié », and one region says it to who listens. */
export const lastCopy = {
	get current(): Copy | null {
		return latest;
	},
	set current(copy: Copy | null) {
		latest = copy;
	}
};
