import { hashText } from '../exercises/random';
import type {
	ClassAmount,
	ClassData,
	ClassLoadedWord,
	ClassPairing,
	ClassSource,
	ClassTheme
} from '../exercises/class-data';
import type { CorpusName } from '../exercises/options';
import { labelOf, perimeter, periodKind, sourceKind, status } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import { sharedQuotations } from '../text/french-parts';
import { classChecks } from './class-checks';
import { classClaims, toClassPath } from './class-claims';
import type { ClassScope } from './class-claims';
import { fictionCorpus, mustFind, shownCorpus } from './dataset';
import type { Corpus } from './dataset';
import { figureText } from './figure-text';
import { siteText } from './site-text';
import { tellsWho } from './tells-who';
import { say, sayDate } from './text';
import { themeMatrix } from './theme-matrix';

const made = new Map<string, ClassData>();

/**
 * Everything that a class may see of a corpus, in one language: from the public corpus only, and
 * only what its `classroom` level allows.
 *
 * @param name the comparison of the site, or the invented town
 * @param lang language of the sheets
 * @returns the data, with a version that changes whenever they do; null when there is no such corpus
 */
export function classData(name: CorpusName, lang: Lang): ClassData | null {
	const corpus = name === 'real' ? shownCorpus() : fictionCorpus();
	if (!corpus) return null;
	const key = `${name}/${lang}`;
	const data = made.get(key) ?? makeClassData(corpus, name, lang);
	made.set(key, data);
	return data;
}

function makeClassData(corpus: Corpus, name: CorpusName, lang: Lang): ClassData {
	const scope: ClassScope = { corpus, name, lang, tells: tellsWho(corpus) };
	const claims = classClaims(scope);
	const inClass = new Set(claims.map(({ id }) => id));
	const { scope: words, titles } = siteText(corpus, lang);
	const data = {
		corpus: name,
		lang,
		sides: titles,
		scope: [words.record, words.programme, words.general],
		sources: classSources(corpus, lang),
		themes: classThemes(scope),
		claims,
		amounts: classAmounts(scope, inClass),
		pairings: classPairings(scope, inClass),
		checks: classChecks(scope, inClass),
		loadedWords: classWords(scope, inClass),
		glossary: corpus.data.glossary.map(({ term, definition, words: forms }) => ({
			term: say(term, lang),
			definition: say(definition, lang),
			words: forms
		}))
	};
	const hash = hashText(JSON.stringify(data)).toString(16).padStart(8, '0');
	return { ...data, version: `${corpus.data.site.version}+${hash}` };
}

const classWords = ({ corpus, lang }: ClassScope, inClass: Set<string>): ClassLoadedWord[] =>
	corpus.data.loadedWords
		.filter(({ claim }) => inClass.has(claim))
		.map(({ claim, word, note }) => {
			const quotes = mustFind(corpus.claims, claim).quotes;
			const quote = quotes.find(({ exact }) => exact.includes(word));
			if (!quote) throw new RangeError(`« ${word} » is quoted nowhere in « ${claim} »`);
			const gloss = lang === 'en' ? quote.gloss : null;
			return { claim, word, quote: quote.exact, gloss, note: say(note, lang) };
		});

const classSources = (corpus: Corpus, lang: Lang): Record<string, ClassSource> =>
	Object.fromEntries(
		corpus.data.sources.map(({ id, shortTitle, author, kind }) => [
			id,
			{ title: say(shortTitle, lang), author, kind: labelOf(sourceKind, kind, lang) }
		])
	);

function classThemes({ corpus, name, lang }: ClassScope): ClassTheme[] {
	const counts = new Map(themeMatrix(corpus).rows.map((row) => [row.id, row]));
	return corpus.data.themes.map(({ id, label, question }) => ({
		id,
		label: say(label, lang),
		question: say(question, lang),
		path: name === 'real' ? `/themes/${id}/` : toClassPath(name, ''),
		record: counts.get(id)?.record ?? 0,
		programme: counts.get(id)?.programme ?? 0
	}));
}

/** Euro amounts said once: a repetition is the same amount. */
function classAmounts({ corpus, lang, tells }: ClassScope, inClass: Set<string>): ClassAmount[] {
	return corpus.data.figures
		.filter(
			({ unit, value, sameAs, claim }) =>
				unit === 'EUR' && value !== null && sameAs === null && inClass.has(claim)
		)
		.map((figure) => {
			const { kind, value } = figure.period;
			const years = sayDate(value, lang);
			const period = labelOf(periodKind, kind, lang);
			return {
				id: figure.id,
				claim: figure.claim,
				text: figureText(figure, lang).text,
				label: say(figure.label, lang),
				low: figure.lowOpen ? null : figure.low,
				high: figure.highOpen ? null : figure.high,
				perimeter: labelOf(perimeter, figure.perimeter, lang),
				status: labelOf(status, figure.status, lang),
				period: years === null ? period : `${period}, ${years}`,
				blind: !tells(figure.label.fr) && !tells(figure.label.en),
				unconfirmed: figure.crossCheck.state === 'not-searched'
			};
		});
}

const KINDS: Partial<Record<string, ClassPairing['kind']>> = {
	'same-object': 'facing',
	extends: 'facing',
	'record-silent': 'record-silent',
	'programme-silent': 'programme-silent'
};

/** A pairing is used with the claims that the class may see. */
function classPairings({ corpus, lang }: ClassScope, inClass: Set<string>): ClassPairing[] {
	return corpus.data.pairings.map(({ id, theme, relation, record, programme, rationale }) => ({
		id,
		theme,
		kind: KINDS[relation] ?? 'apart',
		record: record.filter((claim) => inClass.has(claim)),
		programme: programme.filter((claim) => inClass.has(claim)),
		rationale: say(rationale, lang),
		french: lang === 'en' ? sharedQuotations(rationale) : []
	}));
}
