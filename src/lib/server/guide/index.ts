import type { SchoolLevel } from '../../exercises/exercise';
import type { Lang, Text } from '../../model/vocabulary';
import { readyCorpora } from '../class-page';
import type { Corpus } from '../dataset';
import { say } from '../text';
import { CURRICULUM, MORE_TERMS, NEUTRALITY, PRIVACY } from './guide-text';
import type { Sourced } from './guide-text';
import type { GuideLink, Lesson, Step } from './lesson';
import { lifeOfAFigure } from './life-of-a-figure';
import { recordAndPromise } from './record-and-promise';
import { GUIDE_REFERENCES } from './references';
import { voterChoice } from './voter-choice';

/** The lesson plans, in the order of the guide. */
export const LESSONS: readonly Lesson[] = [voterChoice, lifeOfAFigure, recordAndPromise];

const LEVELS: readonly SchoolLevel[] = ['college', 'lycee'];

interface PageLink {
	path: string;
	label: string;
}

/** A sentence, and the numbers of the references it rests on. */
interface SourcedText {
	text: string;
	references: { id: string; number: number }[];
}

function sourced({ text, references }: Sourced, lang: Lang): SourcedText {
	return {
		text: say(text, lang),
		references: references.map((id) => {
			const index = GUIDE_REFERENCES.findIndex((reference) => reference.id === id);
			if (index < 0) throw new RangeError(`unknown reference « ${id} » in the guide`);
			return { id, number: index + 1 };
		})
	};
}

const pathOf = (link: GuideLink): string => {
	if (link.to === 'page') return link.path;
	if (link.to === 'check') return `/verifications/${link.id}/`;
	return `/themes/${link.id}/${link.view === undefined ? '' : `${link.view}/`}`;
};

/** What the record itself is called; undefined when this comparison has no such record. */
function labelOf({ data }: Corpus, link: GuideLink): Text | undefined {
	if (link.to === 'page') return link.label;
	return link.to === 'check'
		? data.checks.find(({ id }) => id === link.id)?.question
		: data.themes.find(({ id }) => id === link.id)?.label;
}

/** The pages that a step opens, as far as this comparison has them. */
const linksOf = (corpus: Corpus, links: readonly GuideLink[], lang: Lang) =>
	links.flatMap((link) => {
		const label = labelOf(corpus, link);
		const view = link.to === 'theme' ? (link.view ?? null) : null;
		return label ? [{ path: pathOf(link), label: say(label, lang), view }] : [];
	});

/** Steps with the minutes at which they begin and end. */
function timed(corpus: Corpus, steps: readonly Step[], lang: Lang) {
	let from = 0;
	return steps.map((step) => {
		const start = from;
		from += step.minutes;
		return {
			from: start,
			to: from,
			title: say(step.title, lang),
			text: say(step.text, lang),
			links: linksOf(corpus, step.links ?? [], lang)
		};
	});
}

/** Ready sheets of one level, on the texts of the lessons: by theme, or by length. */
const sheetsAt = (level: SchoolLevel, lang: Lang) =>
	readyCorpora(lang)
		.filter(({ name }) => name === 'real')
		.flatMap(({ sheets }) => sheets.filter((sheet) => sheet.level === level))
		.map(({ code, theme, minutes }) => ({ path: `/classe/fiches/${code}/`, theme, minutes }));

const lessonLink = ({ id, title }: Lesson, lang: Lang): PageLink => ({
	path: `/classe/guide/${id}/`,
	label: say(title, lang)
});

/**
 * What the guide's first page says.
 *
 * @param corpus the public corpus
 * @param lang language of the reader
 * @returns texts, in the order of the page
 * @throws RangeError when a text names a reference that does not exist
 */
export function guidePage(corpus: Corpus, lang: Lang) {
	const defined = corpus.data.glossary.map(({ term, definition }) => ({
		term: say(term, lang),
		definition: sourced({ text: definition, references: [] }, lang)
	}));
	const more = MORE_TERMS.map(({ term, definition }) => ({
		term: say(term, lang),
		definition: sourced(definition, lang)
	}));
	return {
		lessons: LESSONS.map((lesson) => ({
			...lessonLink(lesson, lang),
			question: say(lesson.question, lang)
		})),
		curriculum: CURRICULUM.map((one) => sourced(one, lang)),
		neutrality: NEUTRALITY.map((one) => sourced(one, lang)),
		privacy: PRIVACY.map((text) => say(text, lang)),
		terms: [...more, ...defined],
		references: GUIDE_REFERENCES.map(({ id, label, url }) => ({ id, label: say(label, lang), url }))
	};
}

/**
 * A lesson plan, minute by minute, at both levels.
 *
 * @param corpus the public corpus
 * @param id of the lesson
 * @param lang language of the reader
 * @returns texts and links; null when there is no such lesson
 */
export function lessonPage(corpus: Corpus, id: string, lang: Lang) {
	const lesson = LESSONS.find((one) => one.id === id);
	if (!lesson) return null;
	const all = (texts: readonly Text[]): string[] => texts.map((text) => say(text, lang));
	return {
		...lessonLink(lesson, lang),
		question: say(lesson.question, lang),
		aims: all(lesson.aims),
		prepare: all(lesson.prepare),
		watch: all(lesson.watch),
		assess: all(lesson.assess),
		levels: LEVELS.map((level) => ({
			level,
			place: say(lesson.plans[level].place, lang),
			steps: timed(corpus, lesson.plans[level].steps, lang),
			sheets: sheetsAt(level, lang)
		})),
		others: LESSONS.filter((other) => other.id !== id).map((other) => lessonLink(other, lang))
	};
}

/** A lesson as its page shows it. */
export type LessonText = NonNullable<ReturnType<typeof lessonPage>>;
