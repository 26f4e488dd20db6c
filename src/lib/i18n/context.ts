import { messagesFor } from './messages';
import type { Messages } from './fr';
import { page } from '$app/state';
import type { Comparison } from '../server/comparison';
import { usePlace } from './place';
import type { Place } from './place';

/** What a component of a reading page needs to speak the reader's language. */
export interface Language extends Place {
	t: Messages;
	/** What the pages say of this comparison alone, made by the server. */
	comparison: Comparison;
}

/**
 * The language of the page with every fixed sentence; throws outside the root layout. For reading pages:
 * a hydrated page would ship them all, and takes its own file of sentences with `usePlace` instead.
 */
export const useLanguage = (): Language => {
	const place = usePlace();
	return { ...place, t: messagesFor(place.lang), comparison: page.data.comparison as Comparison };
};
