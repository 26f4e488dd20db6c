import { messagesFor } from '../../i18n/messages';
import type { Check } from '../../model/check';
import { namePattern } from '../../model/publish';
import type { Lang } from '../../model/vocabulary';
import { checkThemes, whoseStatements } from '../check-rows';
import type { Corpus } from '../dataset';
import type { MainSide } from '../entry';
import { siteText } from '../site-text';
import { say } from '../text';
import { themeMatrix } from '../theme-matrix';

/** One of the two facing pages of a card. */
interface CardPage {
	/** Which of the two texts, « Le bilan publié »; null leaves the page blank. */
	title: string | null;
	/** Large: a count, or half of the title. */
	large: string | null;
	/** Under it. */
	small: string | null;
}

/** All that is printed on a card: no verdict, no name of a person. */
export interface CardText {
	/** What kind of page the card leads to. */
	kicker: string;
	/** Across both pages; null when the pages hold it. */
	title: string | null;
	pages: Record<MainSide, CardPage>;
	foot: string;
}

/**
 * Names of the cards: home, each theme, each check.
 *
 * @param corpus the public corpus
 * @returns `accueil`, `theme-budget`, `verification-…`
 */
export const cardNames = ({ data }: Corpus): string[] => [
	'accueil',
	...data.themes.map(({ id }) => `theme-${id}`),
	...data.checks.map(({ id }) => `verification-${id}`)
];

/**
 * What a card says.
 *
 * @param corpus the public corpus
 * @param name one of `cardNames`
 * @param lang language of the reader
 * @returns texts; null when there is no such card
 */
export function cardText(corpus: Corpus, name: string, lang: Lang): CardText | null {
	if (name === 'accueil') return homeCard(corpus, lang);
	const [, kind, id] = /^(theme|verification)-(.+)$/.exec(name) ?? [];
	if (kind === 'theme') return themeCard(corpus, id ?? '', lang);
	const check = corpus.data.checks.find((other) => other.id === id);
	return check ? checkCard(corpus, check, lang) : null;
}

function homeCard(corpus: Corpus, lang: Lang): CardText {
	const t = messagesFor(lang);
	const { titles } = siteText(corpus, lang);
	const { totals } = themeMatrix(corpus);
	const [left = t.home.title, right = ''] = t.home.title.split(/(?<=,) /);
	const page = (side: MainSide, large: string): CardPage => {
		return { title: titles[side], large, small: t.claims(totals[side]) };
	};
	return {
		kicker: say(corpus.data.site.election.label, lang),
		title: null,
		pages: { record: page('record', left), programme: page('programme', right) },
		foot: t.tagline
	};
}

function themeCard(corpus: Corpus, id: string, lang: Lang): CardText | null {
	const t = messagesFor(lang);
	const { titles } = siteText(corpus, lang);
	const { rows, totals } = themeMatrix(corpus);
	const row = rows.find((other) => other.id === id);
	if (!row) return null;
	const silent = { record: t.recordSilent, programme: t.programmeSilent };
	const page = (side: MainSide): CardPage => {
		if (row[side] === 0) return { title: titles[side], large: null, small: silent[side] };
		const unit = t.claims(row[side]).replace(/^\S+ /, '');
		return { title: titles[side], large: t.of(row[side], totals[side]), small: unit };
	};
	return {
		kicker: t.theme,
		title: say(row.label, lang),
		pages: { record: page('record'), programme: page('programme') },
		foot: t.tagline
	};
}

function checkCard(corpus: Corpus, check: Check, lang: Lang): CardText {
	const t = messagesFor(lang);
	const { titles } = siteText(corpus, lang);
	const whose = whoseStatements(corpus, check);
	const page = (side: MainSide): CardPage => {
		const speaks = whose === side || whose === 'both';
		return { title: speaks ? titles[side] : null, large: null, small: null };
	};
	return {
		kicker: t.checks.one,
		title: personFree(corpus, check, lang),
		pages: { record: page('record'), programme: page('programme') },
		foot: t.tagline
	};
}

/** The question; its kind and themes instead where it names a person: cards leave the site alone. */
function personFree(corpus: Corpus, check: Check, lang: Lang): string {
	const question = say(check.question, lang);
	if (!namesPerson(corpus, question)) return question;
	const themes = checkThemes(corpus, check, lang).map(({ label }) => label);
	return [messagesFor(lang).checks.kinds[check.kind], ...themes].join(' · ');
}

/**
 * Whether a text names a person: of any tier, a speaker, or the holder of an honour.
 *
 * @param corpus the public corpus
 * @param text any text
 * @returns true when it does
 */
export function namesPerson({ data }: Corpus, text: string): boolean {
	const people = data.entities.filter(({ kind }) => kind === 'person');
	const pattern = namePattern([
		...people.flatMap(({ name, variants }) => [name, ...variants]),
		...data.actors.map(({ name }) => name),
		...data.honours
			.filter(({ kind }) => kind === 'person')
			.flatMap(({ beneficiary }) => Object.values(beneficiary))
	]);
	return pattern?.test(text) ?? false;
}
