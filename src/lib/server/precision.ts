import type { PreciseEntry } from '../charts/precision/precision-layout';
import type { Claim } from '../model/claim';
import { isAskedPrecision } from '../model/precision';
import type { Precision } from '../model/precision';
import type { Theme } from '../model/theme';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import type { MainSide } from './entry';
import { orderedClaims } from './order';
import { sayBoth } from './text';

/** An answer shows the words that give it, in French on both sites: they are the source's. */
const quoted = (words: string | undefined) =>
	words === undefined ? null : { fr: `«\u00A0${words}\u00A0»`, en: `“${words}”` };

/**
 * The acts of the record and the pledges of the programme in a theme, with what their words answer.
 *
 * @param corpus the public corpus
 * @param theme one of its themes
 * @returns each side in the order of every page; empty where the comparison does not ask, and where
 * one side has nothing to be asked: « 0 sur 0 » would pass for an answer
 */
export function preciseEntries(corpus: Corpus, theme: Theme): PreciseEntry[] {
	if (corpus.data.precision.length === 0) return [];
	const answers = new Map(corpus.data.precision.map((entry) => [entry.claim, entry]));
	const sides = (['record', 'programme'] as const).map((side) =>
		orderedClaims(
			corpus,
			side,
			(claim) => claim.themes.includes(theme.id) && isAskedPrecision(claim, side)
		).map((claim) => toEntry(corpus, claim, side, mustFind(answers, claim.id)))
	);
	return sides.every((entries) => entries.length > 0) ? sides.flat() : [];
}

function toEntry(
	corpus: Corpus,
	claim: Claim,
	side: MainSide,
	{ date, instrument, partner }: Precision
): PreciseEntry {
	return {
		claim: claim.id,
		side,
		label: sayBoth(claim.summary),
		answers: {
			amount: quoted(amountOf(corpus, claim)),
			date: quoted(date?.exact),
			instrument: quoted(instrument?.exact),
			partner: quoted(partner?.exact)
		}
	};
}

/** Euros, or a share that stands for an amount: other percentages have no status. */
const amountOf = (corpus: Corpus, claim: Claim): string | undefined =>
	claim.figures
		.map((id) => mustFind(corpus.figures, id))
		.find(({ unit, status }) => unit === 'EUR' || (unit === 'percent' && status !== 'none'))?.raw;
