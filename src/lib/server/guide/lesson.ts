import type { SchoolLevel } from '../../exercises/exercise';
import type { Text } from '../../model/vocabulary';
import type { View } from '../../model/view';

/** A page of this site that a lesson opens; left out in a comparison that has no such record. */
export type GuideLink =
	| { to: 'theme'; id: string; view?: View }
	| { to: 'check'; id: string }
	| { to: 'page'; path: string; label: Text };

/** A moment of a lesson. */
export interface Step {
	minutes: number;
	title: Text;
	/** What the teacher says and what pupils do. */
	text: Text;
	links?: GuideLink[];
}

/** One hour of class at one level. */
export interface LevelPlan {
	/** Where it may stand in the year: our suggestion. */
	place: Text;
	steps: Step[];
}

/** A lesson plan, minute by minute, at both levels. */
export interface Lesson {
	id: string;
	title: Text;
	/** The question that the hour answers. */
	question: Text;
	aims: Text[];
	prepare: Text[];
	plans: Record<SchoolLevel, LevelPlan>;
	/** What could tip the hour to one side, and how to avoid it. */
	watch: Text[];
	/** What a pupil can do at the end. */
	assess: Text[];
}

/** A period of class. */
export const LESSON_MINUTES = 55;
