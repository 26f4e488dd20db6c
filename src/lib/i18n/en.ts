import type { Messages } from './fr';
import { checksEn } from './messages-checks';
import { guideEn } from './messages-guide';
import { citeEn } from './messages-cite';
import { searchEn } from './messages-search';
import { figuresEn } from './messages-figures';
import { compareEn } from './messages-compare';
import { correctionsEn } from './messages-corrections';
import { dataEn } from './messages-data';

/** At the start of a sentence: `3` → “Three”. */
const inWords = (n: number): string =>
	['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][n] ??
	`${n}`;

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Every fixed sentence of the site, in English. */
export const en: Messages = {
	siteName: 'En regard',
	tagline: 'Record and programme, side by side, with the evidence',
	skip: 'Skip to content',
	mainNav: 'Main',
	footNav: 'Footer',
	otherLanguage: 'Français',
	nav: {
		themes: 'Themes',
		classroom: 'Classroom',
		timeline: 'Timeline',
		map: 'Map',
		honours: 'Honorary citizens',
		sources: 'Sources',
		method: 'Method',
		about: 'About',
		legal: 'Legal notice',
		offline: 'Offline',
		verify: 'Verify it yourself',
		calculate: 'Recompute',
		data: 'Data'
	},
	footer: (cutOff, version, date) =>
		`Corpus closed in ${cutOff} · data ${version}, compiled on ${date}`,
	printedFrom: 'Printed from',
	newVersion: 'A new version of the site is ready.',
	openNewVersion: 'Open it',
	electionState: {
		before: (dates) => `before the vote (${dates})`,
		silence: (dates) =>
			`eve or day of the vote (${dates}): nothing new is published (article L. 49 of the French electoral code)`,
		after: (dates) =>
			`the vote has taken place (${dates}); this site now changes only for corrections`
	},
	home: {
		title: 'What one side says it has done, what the other promises',
		notAll: 'Neither the City’s whole record, nor a whole programme, nor the other lists.',
		leadThemes: (n) => (n === 1 ? 'One theme to begin with' : `${inWords(n)} themes to begin with`),
		allThemes: 'All themes',
		doors: 'What you can do',
		compare: 'Compare',
		compareText: 'One subject, both pages, in a minute.',
		verify: 'Verify',
		verifyText: 'Every document, every passage, every line.',
		understand: 'Understand',
		understandText: 'How the statements were recorded, classified and re-read.',
		others: (n) => (n === 0 ? '' : n === 1 ? 'and 1 other statement' : `and ${n} other statements`)
	},
	scope: 'What these two texts are, and are not',
	theme: 'Theme',
	themes: {
		title: 'Themes',
		lead: 'Statements about each theme, on each side. A longer bar means that more is said about it, not that a side does better.',
		order: 'Order of the themes',
		bySubject: 'By subject',
		orders: {
			alphabet: 'From A to Z',
			bilan: 'Most mentioned in the record',
			programme: 'Most mentioned in the programme'
		}
	},
	acts: 'Acts and pledges',
	words: 'Stances and assertions',
	orderRule:
		'On the left, most recent first; on the right, in the order of the plan. Acts and pledges come first, then stances and assertions. Quotations are in French; the English below each is ours.',
	orderRuleBlind: 'Acts and pledges come first, then stances and assertions.',
	recordSilent: 'Absent from these posts.',
	programmeSilent: 'Absent from this plan.',
	blindSilent: 'Absent from this text.',
	blindTitles: ['Text A', 'Text B'],
	blindWho: 'One of the two texts. Names, titles and sources are hidden.',
	toolsLabel: 'Other ways to read this theme',
	full: 'Full reading',
	views: {
		aveugle: 'Read without names',
		inverse: 'Swap the pages',
		actes: 'Acts and pledges only',
		chiffres: 'Statements with figures only'
	},
	aboutOther: 'about the other',
	according: {
		record: 'according to the deputy mayor',
		programme: 'according to the plan',
		'third-party': 'according to the association'
	},
	claims: (n) => count(n, 'statement', 'statements'),
	figures: (n) => count(n, 'figure', 'figures'),
	posts: (n) => count(n, 'post', 'posts'),
	measures: (n) => count(n, 'measure', 'measures'),
	passages: (n) => count(n, 'passage', 'passages'),
	of: (n, total) => `${n} of ${total}`,
	derived: 'derived',
	dateUnknown: 'date not stated',
	lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
	post: (n) => `post ${n}`,
	measure: (n) => `measure ${n}`,
	paragraph: (n) => `paragraph ${n}`,
	alsoSaid: 'said again',
	noAmount: 'no amount',
	pages: 'Pages of this theme',
	pageOf: (n, total) => `Page ${n} of ${total}`,
	left: (record, programme) =>
		`Still to come: ${record} from the record and ${programme} from the programme.`,
	leftBlind: (n) => `Still to come: ${count(n, 'statement', 'statements')}.`,
	next: 'Next page',
	previous: 'Previous page',
	facing: 'What faces what',
	searched: 'Words searched:',
	thirdPartyNote: 'Neither the record nor the programme: this text is counted on neither side.',
	charts: 'In figures',
	symmetry: 'Symmetry',
	symmetryNote: 'How much each text says about it.',
	side: 'Side',
	record: 'Record',
	programme: 'Programme',
	glossary: 'Words used here',
	neighbours: 'Other themes',
	withheld: (n) =>
		n === 1
			? 'One statement that touches on a person’s health, orientation or origin, or on violence, can be read on its passage’s page only.'
			: `${n} statements that touch on a person’s health, orientation or origin, or on violence, can be read on their passages’ pages only.`,
	source: {
		title: 'Sources',
		lead: (documents) =>
			`${inWords(documents)} documents, read in full. Their text belongs to their authors: here you will find every passage, our summaries, short quotations and the line numbers.`,
		original: 'Address',
		archive: 'Look it up in a web archive',
		speaker: 'Who speaks',
		coverage: 'Period',
		snapshot: 'Copy read',
		snapshotText: (lines, characters) => `${lines} lines, ${characters} characters`,
		passagesTitle: 'Every passage, in order',
		noHeading: 'no title',
		noClaim: 'No statement recorded yet.',
		noiseTitle: 'Lines that are not text',
		noiseText: 'Every non-blank line of the document is either in a passage or in this list.',
		sha: 'SHA-256 hash',
		order: 'Order of the document'
	},
	passage: {
		previous: 'Previous passage',
		next: 'Next passage',
		date: 'Date:',
		why: 'Why this date:',
		claims: 'Statements',
		context: 'Around the quotation',
		natureProof: 'Nature justified by',
		statusProof: 'status justified by',
		figures: 'Figures',
		raw: 'Exact words',
		value: 'Value',
		interval: 'Interval',
		status: 'Status',
		perimeter: 'Scope',
		period: 'Period',
		line: 'line',
		gloss: (words) => `our translation: ${words}`,
		crossCheck: 'Cross-check',
		about: 'About',
		target: 'aimed at',
		independence: 'Who speaks about what',
		themes: 'Themes',
		review: 'Review',
		private:
			'This page is not offered to search engines: it names a private person or touches on sensitive data.',
		sensitive: 'Sensitive statement, shown on this page only.',
		inOrder: (n, total) => `${n} of ${total}`,
		verify: 'To verify: open the copy of the document at the line given, or compare its hash.'
	},
	notFound: {
		title: 'Page not found',
		text: 'There is no page at this address. The themes and the sources are here:'
	},
	legalPage: {
		title: 'Legal notice',
		publisher: 'Publisher',
		director: 'Publication director',
		host: 'Host',
		contact: 'Contact, error reports and right of reply',
		origin: 'Site address',
		missing: 'not yet filled in: this version is not published',
		licence: 'Data licence',
		rights: 'Authors’ rights',
		rightsText:
			'Quotations (fifteen words at most) and titles remain their authors’, cited with the document, the line and the hash of the copy read.',
		privacy: 'Privacy',
		privacyText:
			'No cookies, no trackers, no requests to other sites, no account. Reading pages run no scripts.',
		reply: 'Right of reply',
		replyText:
			'Anyone named may reply or ask for a correction: replies and corrections are dated, public and machine-readable in the data.'
	},
	aboutPage: {
		title: 'About',
		why: 'Why',
		who: 'Who speaks in these texts',
		limits: 'What this site does not say'
	},
	methodPage: { title: 'Method' },
	dataPage: dataEn,
	timelinePage: {
		title: 'Timeline',
		lead: 'Posts and dated acts, drawn as precisely as they are dated: a day is a dot, a month or a period is a bar.',
		note: 'Gaps are drawn: they mean that these list pages show nothing there, not that nothing happened.'
	},
	mapPage: {
		title: 'Map of countries named',
		lead: 'The countries that each text’s statements name, or in which they name a place. Naming a country means neither supporting nor criticising it.',
		note: 'Equal-area projection (Equal Earth); coastlines: Natural Earth, 1:110,000,000, public domain. No border is drawn. The city’s own country is not counted.',
		list: 'Country by country',
		none: 'No statement names another country.'
	},
	honoursPage: {
		title: 'Honorary citizens',
		lead: (city) =>
			`To whom honorary citizenship of ${city} is stated as granted, supported by a motion or proposed, who says so, and what an independent page attests.`,
		note: 'A motion supported is not a title granted. An official date appears only where an independent page gives it.',
		references: 'Independent references',
		read: 'page dated',
		copy: 'stored copy read'
	},
	checks: checksEn,
	guide: guideEn,
	cite: citeEn,
	search: searchEn,
	figurePage: figuresEn,
	compare: compareEn,
	corrections: correctionsEn,
	precisionRule:
		'One rule for both sides: only the words of the statement answer, with the heading of its list (a month, for instance). “Yesterday” or “every year” is not a date; a meeting or “support” is not an instrument; “17 associations” is not a named partner; anyone the City acts with or for, or whose work it relies on, counts as a partner. The words shown on a mark are the French original.',
	breadcrumb: 'Breadcrumb',
	home_: 'Home',
	openQuote: '“',
	closeQuote: '”'
};
