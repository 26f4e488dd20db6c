import { messagesFor } from '../i18n/messages';
import type { Check } from '../model/check';
import type { Entity, Honour } from '../model/entity';
import type { Theme } from '../model/theme';
import { checkKind, entityKind, honourStatus, labelOf } from '../model/vocabulary';
import type { Lang } from '../model/vocabulary';
import type { Corpus } from './dataset';
import { passageRecords } from './search-passages';
import { ours, printed, toRecord, valuesOf, yearsOf } from './search-record';
import type { Found } from './search-record';
import { say, sayDate } from './text';

/**
 * Everything that can be found: subjects first, then each source in its order, then the checks.
 *
 * What finds a record is shown on it, or is a name that it bears: no result has to be guessed at.
 *
 * @param corpus the public corpus: no private name, no sensitive claim
 * @param lang language of the reader
 * @returns records with their texts
 */
export function searchRecords(corpus: Corpus, lang: Lang): Found[] {
	const { themes, claims, entities, honours, passages, checks } = corpus.data;
	const named = new Set(claims.flatMap((claim) => claim.entities));
	return [
		...themes.map((theme) => fromTheme(theme, lang)),
		...entities.filter(({ id }) => named.has(id)).map((entity) => fromEntity(entity, lang)),
		...honours.map((honour) => fromHonour(corpus, honour, lang)),
		...passages.flatMap((passage) => passageRecords(corpus, passage, lang)),
		...checks.map((check) => fromCheck(corpus, check, lang))
	];
}

function fromTheme(theme: Theme, lang: Lang): Found {
	const title = say(theme.label, lang);
	const where = say(theme.definition, lang);
	return {
		record: toRecord({ id: theme.id, kind: 'theme', title, where, themes: [theme.id] }),
		fields: [ours(title, 3, lang), ours(where, 1, lang)],
		values: []
	};
}

function fromEntity({ id, kind, name, variants, iso }: Entity, lang: Lang): Found {
	return {
		record: toRecord({
			id,
			kind,
			title: name,
			where: labelOf(entityKind, kind, lang),
			countries: iso === null ? [] : [iso]
		}),
		fields: [name, ...variants].map((spelling) => printed(spelling, 3)),
		values: []
	};
}

function fromHonour(corpus: Corpus, honour: Honour, lang: Lang): Found {
	const title = messagesFor(lang).search.honour(say(honour.beneficiary, lang));
	const claims = honour.claims.flatMap((id) => corpus.claims.get(id) ?? []);
	const date = sayDate(honour.date, lang);
	const status = labelOf(honourStatus, honour.status, lang);
	return {
		record: toRecord({
			id: honour.id,
			kind: 'honour',
			title,
			where: date === null ? status : `${status}, ${date}`,
			themes: [...new Set(claims.flatMap(({ themes }) => themes))],
			years: yearsOf(claims)
		}),
		fields: [ours(title, 3, lang)],
		values: []
	};
}

function fromCheck(corpus: Corpus, check: Check, lang: Lang): Found {
	const title = say(check.question, lang);
	const figures = check.inputs.flatMap((id) => corpus.figures.get(id) ?? []);
	return {
		record: toRecord({
			id: check.id,
			kind: 'check',
			title,
			where: labelOf(checkKind, check.kind, lang),
			themes: check.themes
		}),
		fields: [ours(title, 3, lang)],
		values: figures.flatMap(valuesOf)
	};
}
