import { messagesFor } from '../i18n/messages';
import type { Check } from '../model/check';
import type { Claim } from '../model/claim';
import type { Figure } from '../model/figure';
import type { Actor, Source } from '../model/source';
import type { Lang } from '../model/vocabulary';
import { claimsOfCheck } from './check-rows';
import type { Corpus } from './dataset';
import { mustFind } from './dataset';
import { figureText } from './figure-text';
import type { PassagePage } from './passage-page';
import { say } from './text';

type Node = Record<string, unknown>;

/** Where the pages stand. */
export interface Site {
	lang: Lang;
	/** `https://example.org`; empty while the publisher has not said it. */
	origin: string;
	/** Base path of the site, without a final slash. */
	base: string;
}

/**
 * The full address of a page.
 *
 * @param site language and address of the site
 * @param path of the page in French, without the base
 * @returns an address; it begins with `/` while the site has none
 */
export const addressOf = ({ lang, origin, base }: Site, path: string): string =>
	`${origin}${base}${lang === 'en' ? '/en' : ''}${path}`;

/** As an element of the page's head: data, which no browser runs; « < » cannot end it. */
const toScript = (graph: Node[]): string => {
	const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
	return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
};

const breadcrumbs = (site: Site, steps: { path: string; name: string }[]): Node => ({
	'@type': 'BreadcrumbList',
	itemListElement: steps.map(({ path, name }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: addressOf(site, path)
	}))
});

const speaker = ({ name, side }: Actor): Node => ({
	'@type': side === 'third-party' ? 'Organization' : 'Person',
	name
});

const sourceWork = (site: Site, source: Source): Node => ({
	'@type': 'CreativeWork',
	name: source.title,
	url: source.url ?? addressOf(site, `/sources/${source.id}/`)
});

/** A statement in our words, and the author's own words that it rests on. */
function claimNode(corpus: Corpus, claim: Claim, site: Site): Node {
	const passage = mustFind(corpus.passages, claim.passage);
	const source = mustFind(corpus.sources, passage.source);
	const author = speaker(mustFind(corpus.actors, claim.speaker));
	return {
		'@type': 'Claim',
		'@id': addressOf(site, `/passages/${claim.passage}/#${claim.id}`),
		text: say(claim.summary, site.lang),
		inLanguage: site.lang,
		author,
		appearance: claim.quotes.map(({ exact }) => ({
			'@type': 'Quotation',
			text: exact,
			inLanguage: 'fr',
			creator: author,
			isBasedOn: sourceWork(site, source)
		}))
	};
}

/**
 * What a machine reads of a passage page: its place, its statements, their quotations.
 *
 * @param shown the public corpus, the only one that is published
 * @param page what the page shows: of the whole corpus, which tells whether it is private
 * @param site language and address
 * @returns a `<script>` of data; null when the page is kept from search engines
 */
export function passageJsonLd(shown: Corpus, page: PassagePage, site: Site): string | null {
	if (page.private) return null;
	const t = messagesFor(site.lang);
	const trail = [
		{ path: '/sources/', name: t.source.title },
		{ path: `/sources/${page.source.id}/`, name: page.source.shortTitle },
		{ path: `/passages/${page.id}/`, name: page.place }
	];
	const claims = shown.claimsOf(page.id).map((claim) => claimNode(shown, claim, site));
	return toScript([breadcrumbs(site, trail), ...claims]);
}

/**
 * What a machine reads of a check: its question and the statements it rests on. No ClaimReview: that
 * rates who spoke, and a check only says whether numbers meet.
 *
 * @param corpus the public corpus
 * @param check one of its checks
 * @param site language and address
 * @returns a `<script>` of data
 */
export function checkJsonLd(corpus: Corpus, check: Check, site: Site): string {
	const t = messagesFor(site.lang);
	const path = `/verifications/${check.id}/`;
	const question = say(check.question, site.lang);
	return toScript([
		breadcrumbs(site, [
			{ path: '/verifications/', name: t.checks.title },
			{ path, name: question }
		]),
		{
			'@type': 'WebPage',
			'@id': addressOf(site, path),
			name: question,
			inLanguage: site.lang,
			mentions: claimsOfCheck(corpus, check).map((claim) => claimNode(corpus, claim, site))
		}
	]);
}

const MEDIA_TYPES: Record<string, string> = {
	json: 'application/json',
	csv: 'text/csv',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/**
 * The media type of a published file, by its name.
 *
 * @param file its name
 * @returns a type; plain text for files that no type is registered for
 */
export const mediaType = (file: string): string =>
	MEDIA_TYPES[file.split('.').pop() ?? ''] ?? 'text/plain';

/**
 * What a machine reads of the page of a figure: its exact words, and the statement that holds them.
 *
 * @param corpus the public corpus
 * @param figure one of its figures
 * @param site language and address
 * @returns a `<script>` of data
 */
export function figureJsonLd(corpus: Corpus, figure: Figure, site: Site): string {
	const t = messagesFor(site.lang);
	const path = `/chiffres/${figure.id}/`;
	const claim = mustFind(corpus.claims, figure.claim);
	const name = `${figureText(figure, site.lang).text}, ${say(figure.label, site.lang)}`;
	return toScript([
		breadcrumbs(site, [
			{ path: '/chiffres/', name: t.figurePage.title },
			{ path, name }
		]),
		{
			'@type': 'Quotation',
			'@id': addressOf(site, path),
			name,
			text: figure.raw,
			inLanguage: 'fr',
			creator: speaker(mustFind(corpus.actors, claim.speaker)),
			isBasedOn: sourceWork(site, mustFind(corpus.sources, figure.source)),
			isPartOf: claimNode(corpus, claim, site)
		}
	]);
}

/**
 * What a machine reads of the page of downloads: the dataset and its files.
 *
 * @param corpus the public corpus
 * @param files names of the published files
 * @param site language and address
 * @returns a `<script>` of data
 */
export function datasetJsonLd({ data }: Corpus, files: string[], site: Site): string {
	const t = messagesFor(site.lang);
	const { version, licence, dataDate, publisher } = data.site;
	return toScript([
		breadcrumbs(site, [{ path: '/donnees/', name: t.dataPage.title }]),
		{
			'@type': 'Dataset',
			name: `${t.siteName} : ${t.tagline}`,
			description: `${t.dataPage.lead} ${say(data.site.scope.general, site.lang)}`,
			inLanguage: site.lang,
			license: licence.url,
			creator: { '@type': 'Organization', name: publisher ?? t.siteName },
			version,
			dateModified: dataDate,
			url: addressOf(site, '/donnees/'),
			distribution: files.map((file) => ({
				'@type': 'DataDownload',
				encodingFormat: mediaType(file),
				contentUrl: `${site.origin}${site.base}/donnees/v1/${file}`
			}))
		}
	]);
}
