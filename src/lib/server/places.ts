import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';
import { landPath } from '../charts/countries/land-path';
import type { Text } from '../model/vocabulary';
import type { Corpus } from './dataset';

/** A country and how many claims of each side name it or a place in it. */
export interface PlaceCount {
	/** ISO 3166-1 alpha-2, in lower case: the anchor of its list. */
	id: string;
	name: Text;
	longitude: number;
	latitude: number;
	record: number;
	programme: number;
	/** Claims that name it, in the order of the sources. */
	claims: string[];
}

/**
 * Countries named by the claims of each side; a claim counts once for a country, whatever the
 * number of its places. Third parties are counted nowhere; the city's own country is left out.
 *
 * @param corpus the public corpus
 * @returns countries that at least one claim names, most often named first
 */
export function placeCounts(corpus: Corpus): PlaceCount[] {
	const countryOf = new Map(corpus.data.entities.map((entity) => [entity.id, entity.iso]));
	const counts = new Map<string, PlaceCount>(
		corpus.data.countries.map(({ iso, ...country }) => [
			iso,
			{ id: iso.toLowerCase(), ...country, record: 0, programme: 0, claims: [] }
		])
	);
	for (const claim of corpus.data.claims) {
		const side = corpus.sideOf(claim);
		if (side === 'third-party' || claim.sameAs !== null) continue;
		for (const iso of new Set(claim.entities.map((id) => countryOf.get(id)))) {
			const count = iso ? counts.get(iso) : undefined;
			if (!count || iso === corpus.data.site.country) continue;
			count[side]++;
			count.claims.push(claim.id);
		}
	}
	return [...counts.values()]
		.filter(({ claims }) => claims.length > 0)
		.sort((a, b) => b.claims.length - a.claims.length || a.id.localeCompare(b.id));
}

/**
 * The land of the world on the plane of the map, 960 × 480.
 *
 * @returns the `d` of a path; its coastlines are Natural Earth's, at 1:110 million
 * @throws RangeError when the atlas holds no land
 */
export function landOutline(): string {
	const topology = atlas as unknown as Topology;
	const object = topology.objects['land'];
	if (!object) throw new RangeError('the atlas holds no land');
	return landPath(feature(topology, object));
}

/**
 * The land of the world as one small picture, in a grey that both schemes can bear.
 *
 * @returns an SVG file on the plane of the map
 */
export const landPicture = (): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 480"><path fill="#8a8778" fill-opacity=".28" d="${landOutline()}"/></svg>\n`;
