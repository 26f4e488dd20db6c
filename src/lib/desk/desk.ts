import type { PlaceFacts } from '../i18n/place';

/** Ids of the elements that a page of the desk has: the part that scripts run, and its data. */
export const DESK_ID = 'desk';
export const DATA_ID = 'desk-data';

/** Words that every page of the desk may have to say. */
export interface DeskWords {
	/** Said when the worker has taken a new version in full. */
	newVersion: string;
	openNewVersion: string;
}

/** What the page hands to its script, as JSON. */
export interface DeskData<Props> {
	place: PlaceFacts;
	words: DeskWords;
	props: Props;
}
