import type { Text } from '../model/vocabulary';
import type { PassageDate } from '../model/passage';
import type { Corpus } from './dataset';
import { isAct, placeOf } from './entry';
import type { AnySide } from './entry';
import { sayBoth } from './text';

/** A post, a document or a dated act, with its date as precisely as it is known. */
export interface TimelineItem {
	id: string;
	side: AnySide;
	kind: 'post' | 'act';
	label: Text;
	date: string | null;
	basis: PassageDate['basis'];
}

/**
 * Posts, the other documents, and the acts that bear a date of their own; one act a telling, one
 * event once.
 *
 * @param corpus the public corpus
 * @returns the items, and the path of each
 */
export function timelineItems(corpus: Corpus): {
	items: TimelineItem[];
	paths: Record<string, string>;
} {
	const items = [...documents(corpus), ...datedActs(corpus)];
	const pathOf = (id: string) => {
		const claim = corpus.claims.get(id);
		return claim ? `/passages/${claim.passage}/#${claim.id}` : `/passages/${id}/`;
	};
	return { items, paths: Object.fromEntries(items.map(({ id }) => [id, pathOf(id)])) };
}

/** Every post; of a document in many passages, the first one stands for it. */
function documents(corpus: Corpus): TimelineItem[] {
	return corpus.data.passages
		.filter((passage) => passage.kind === 'post' || passage.order === 1)
		.map((passage) => {
			const source = corpus.sources.get(passage.source);
			const actor = source && corpus.actors.get(source.speaker);
			const isPost = passage.kind === 'post';
			const name = (lang: 'fr' | 'en') =>
				[source?.shortTitle[lang], isPost ? placeOf(passage, lang) : null]
					.filter(Boolean)
					.join(', ');
			return {
				id: passage.id,
				side: actor?.side ?? 'third-party',
				kind: 'post' as const,
				label:
					passage.summary && isPost ? sayBoth(passage.summary) : { fr: name('fr'), en: name('en') },
				date: passage.date.value,
				basis: passage.date.basis
			};
		});
}

function datedActs(corpus: Corpus): TimelineItem[] {
	const told = new Set<string>();
	return corpus.data.claims
		.filter((claim) => {
			const inherited = claim.date === corpus.passages.get(claim.passage)?.date.value;
			const again = claim.event !== null && told.has(claim.event);
			if (inherited || again || claim.date === null || claim.sameAs !== null || !isAct(claim))
				return false;
			if (claim.event !== null) told.add(claim.event);
			return true;
		})
		.map((claim) => ({
			id: claim.id,
			side: corpus.sideOf(claim),
			kind: 'act' as const,
			label: sayBoth(claim.summary),
			date: claim.date,
			basis: 'printed' as const
		}));
}
