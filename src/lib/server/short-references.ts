import { citeCheck, citeClaim, citeFigure, citePassage } from './citations';
import type { CiteBlock } from './citations';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import type { Site } from './json-ld';
import { passagePage } from './passage-page';

/**
 * The short form of the citation of every record that has a page of its own: the same words as on that page,
 * for the buttons of the desk that copy them.
 *
 * @param corpora what may be shown; and the whole, which alone tells what a heading would give away
 * @param site language and address
 * @returns one line of plain text an id, in the order of the corpus
 */
export function shortReferences(
	{ shown, whole }: { shown: Corpus; whole: Corpus },
	site: Site
): Record<string, string> {
	const { passages, claims, figures, checks } = shown.data;
	const isPrivate = (id: string) =>
		passagePage(whole, mustFind(whole.passages, id), site.lang).private;
	const short = ({ forms }: CiteBlock) => forms.find(({ id }) => id === 'short')?.text ?? '';
	return Object.fromEntries([
		...passages.map((passage) => [
			passage.id,
			short(citePassage(shown, passage, { ...site, isPrivate: isPrivate(passage.id) }))
		]),
		...claims.map((claim) => [claim.id, short(citeClaim(shown, claim, site))]),
		...figures.map((figure) => [figure.id, short(citeFigure(shown, figure, site))]),
		...checks.map((check) => [check.id, short(citeCheck(shown, check, site))])
	]) as Record<string, string>;
}
