import type { Lang } from '../../model/vocabulary';
import { formatCount } from '../../numbers/format';
import type { NamedPlace } from './map-layout';

const PLACES = {
	fr: { one: 'lieu nommé', other: 'lieux nommés' },
	en: { one: 'place named', other: 'places named' }
};

/** Counts with the shape of each side: « ●12 ◇3 »; a side that does not name the place is left out. */
export const countsText = ({
	record,
	programme
}: Pick<NamedPlace, 'record' | 'programme'>): string =>
	[record > 0 ? `●${record}` : '', programme > 0 ? `◇${programme}` : ''].filter(Boolean).join(' ');

const countPlaces = (places: NamedPlace[]) => ({
	both: places.filter(({ record, programme }) => record > 0 && programme > 0).length,
	record: places.filter(({ record, programme }) => record > 0 && programme === 0).length,
	programme: places.filter(({ record, programme }) => record === 0 && programme > 0).length
});

export const messages = {
	fr: {
		title: (places: NamedPlace[]) => {
			const { both, record, programme } = countPlaces(places);
			return `${formatCount(places.length, 'fr', PLACES.fr)}\u00A0: ${both} des deux côtés, ${record} du bilan seulement, ${programme} du programme seulement`;
		},
		unit: 'Énoncés qui nomment chaque lieu\u00A0: ● bilan, ◇ programme. La surface de la marque suit le nombre.',
		summary:
			'Projection Equal Earth, qui garde les surfaces\u202F; quatre cadres, à des échelles différentes. Fond Natural Earth, sans frontières\u00A0: un point dit où est un lieu, pas où passe un tracé. Nommer un lieu n’est ni le soutenir ni l’accuser.',
		place: 'Lieu'
	},
	en: {
		title: (places: NamedPlace[]) => {
			const { both, record, programme } = countPlaces(places);
			return `${formatCount(places.length, 'en', PLACES.en)}: ${both} on both sides, ${record} in the record only, ${programme} in the programme only`;
		},
		unit: 'Statements that name each place: ● record, ◇ programme. The area of a mark follows the count.',
		summary:
			'Equal Earth projection, which keeps areas; four frames, at different scales. Natural Earth base, without borders: a point says where a place is, not where a line runs. Naming a place is neither support nor accusation.',
		place: 'Place'
	}
} satisfies Record<Lang, object>;
