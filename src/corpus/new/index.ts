import type { Entity } from '../../lib/model/entity';
import type { Actor } from '../../lib/model/source';
import type { DraftTheme } from '../../lib/model/theme';
import type { Extraction } from '../extract/index';
import type { ExtractedNoise, ExtractedPassage } from '../extract/records';
import { draftFigure } from './draft-figure';
import { findKnownEntities } from './known-entities';
import { suggestThemes } from './suggest-themes';

/** A document to draft, and what the data already knows. */
export interface NewDocument {
	/** Id of the new source. */
	id: string;
	fileName: string;
	speaker: Pick<Actor, 'id' | 'name' | 'side'>;
	lines: string[];
	/** Unicode code points. */
	characters: number;
	sha256: string;
	extraction: Extraction;
	entities: Entity[];
	themes: DraftTheme[];
}

/** Reasons of the extraction that the curated data folds into its own. */
const REASONS: Partial<Record<ExtractedNoise['reason'], string>> = {
	'page-furniture': 'page-title',
	'front-matter': 'cover-page',
	link: 'cover-page'
};
const PREFIX: Record<ExtractedPassage['kind'], string> = {
	post: 'b',
	measure: 'm',
	statement: 'p',
	communique: 'c'
};

/**
 * Drafts the data of a new document: passages with their lines, figures, entities already known and
 * suggestions of themes; `null` wherever a person has to read and decide.
 *
 * @param document the text, its extraction, and the data at hand
 * @returns the draft, ready to be written as YAML: a source record and a passage file marked `draft`
 * @example draftDocument({ id: 'mx', … }).passages[0].id // → 'mx-b01'
 */
export function draftDocument(document: NewDocument) {
	const { id, extraction } = document;
	const entitiesOf = findKnownEntities(document.entities);
	const themesOf = suggestThemes(document.themes);
	const counts: Record<string, number> = {};
	const passages = extraction.passages.map((passage) => {
		const prefix = PREFIX[passage.kind];
		const rank = (counts[prefix] = (counts[prefix] ?? 0) + 1);
		const passageId = `${id}-${prefix}${String(rank).padStart(2, '0')}`;
		const text = textOf(document, passage);
		return draftPassage(document, passage, {
			passageId,
			entities: entitiesOf(text),
			themes: themesOf(text)
		});
	});
	const noise = extraction.noise.map(({ lines, reason }) => ({
		lines,
		reason: REASONS[reason] ?? reason
	}));
	return {
		draft: true,
		sourceRecord: sourceRecord(document),
		source: id,
		passages,
		noise,
		numerals: []
	};
}

function sourceRecord({
	id,
	fileName,
	speaker,
	extraction,
	sha256,
	characters,
	lines
}: NewDocument) {
	return {
		id,
		fileName,
		title: null,
		shortTitle: { fr: null, en: null },
		author: speaker.name,
		publisher: null,
		speaker: speaker.id,
		kind: extraction.kind,
		url: null,
		urlNote: { fr: null, en: null },
		archiveUrl: null,
		lang: 'fr',
		coverage: { value: null, note: { fr: null, en: null } },
		snapshot: {
			sha256,
			characters,
			lines: lines.length,
			captured: null,
			extraction: { fr: null, en: null }
		}
	};
}

interface Found {
	passageId: string;
	entities: string[];
	themes: { id: string; words: string[] }[];
}

function draftPassage(document: NewDocument, passage: ExtractedPassage, found: Found) {
	const { kind, heading, section, lines } = passage;
	const { passageId, entities, themes } = found;
	const [first, last] = lines;
	const isInside = ({ line }: { line: number }) => line >= first && line <= last;
	const figures = document.extraction.figures.filter(isInside);
	const dates = document.extraction.dates.filter(isInside);
	const claimId = `${passageId}-1`;
	return {
		id: passageId,
		kind,
		heading,
		section,
		lines,
		date: { value: null, precision: 'unknown', basis: 'unknown', evidence: null },
		summary: { fr: null, en: null },
		suggestions: {
			themes,
			dates: dates.map(({ line, raw, value }) => ({ line, raw, value }))
		},
		claims: [
			{
				id: claimId,
				about: document.speaker.side === 'programme' ? 'programme' : 'record',
				nature: null,
				natureEvidence: { line: first, exact: null },
				themes: themes.map((theme) => theme.id),
				summary: { fr: null, en: null },
				context: { fr: null, en: null },
				quotes: [{ line: first, exact: null }],
				entities,
				classroom: null,
				figures: figures.map((figure, index) => draftFigure(figure, `${claimId}-f${index + 1}`))
			}
		]
	};
}

function textOf(
	{ lines, extraction }: NewDocument,
	{ lines: [first, last] }: ExtractedPassage
): string {
	const isNoise = (line: number) =>
		extraction.noise.some((run) => line >= run.lines[0] && line <= run.lines[1]);
	return lines
		.slice(first - 1, last)
		.filter((_, index) => !isNoise(first + index))
		.join('\n');
}
