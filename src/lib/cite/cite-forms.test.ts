import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS } from './citation';
import type { Citation } from './citation';
import { citation, fullCitation } from './citation.fixture';
import { citeForms } from './cite-forms';
import { sourceNote } from './words';

const form = (cited: Citation, id: (typeof FORMATS)[number]): string =>
	citeForms(cited).find((each) => each.id === id)?.text ?? '';

/** As the independent parser reads it, without the trace of its own steps. */
function parse(text: string, forceType?: string): Record<string, unknown> {
	const { data } = new Cite(text, forceType === undefined ? {} : { forceType });
	expect(data).toHaveLength(1);
	const { _graph, 'citation-key': _key, ...item } = data[0] ?? {};
	return item;
}

/** TeX's tie is read back as a no-break space of either width. */
const plainSpaces = (text: unknown): string => String(text).replace(/[\u00a0\u202f]/g, ' ');
const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

const cases = [
	['bare, in French', citation],
	['full, in English', fullCitation]
] as const;

describe('what an independent parser reads', () => {
	test.each(cases)('of the CSL-JSON, %s, is every field', (_, cited) => {
		expect(parse(form(cited, 'csl'))).toEqual({
			id: `en-regard-${cited.id}`,
			type: 'dataset',
			title: cited.title,
			author: [{ literal: 'En regard' }],
			issued: dateParts(cited.date),
			...(cited.accessed && { accessed: dateParts(cited.accessed) }),
			...(cited.publisher && { publisher: cited.publisher }),
			URL: cited.url,
			version: cited.version,
			language: cited.lang,
			note: sourceNote(cited)
		});
	});

	test.each(cases)('of the RIS, %s, is every field', (_, cited) => {
		const text = form(cited, 'ris');
		expect(text).toMatch(/^TY {2}- DATA\n[^]*\nER {2}- $/);
		expect(parse(text, '@ris/file')).toEqual({
			id: `en-regard-${cited.id}`,
			type: 'dataset',
			title: cited.title,
			author: [{ family: 'En regard', given: '' }],
			issued: dateParts(cited.date),
			...(cited.accessed && { accessed: dateParts(cited.accessed) }),
			...(cited.publisher && { publisher: cited.publisher }),
			URL: cited.url,
			version: cited.version,
			language: cited.lang,
			note: `Version ${cited.version}. ${sourceNote(cited)}`
		});
	});

	test.each(cases)('of the BibTeX, %s, is every field, for biblatex and for BibTeX', (_, cited) => {
		const latex = parse(form(cited, 'bibtex'), '@biblatex/text');
		expect({
			...latex,
			title: plainSpaces(latex.title),
			note: plainSpaces(latex.note)
		}).toEqual({
			id: `en-regard-${cited.id}`,
			type: 'document',
			title: plainSpaces(cited.title),
			author: [{ family: 'En regard' }],
			issued: dateParts(cited.date),
			...(cited.accessed && { accessed: dateParts(cited.accessed) }),
			...(cited.publisher && { publisher: cited.publisher }),
			URL: cited.url,
			version: cited.version,
			language: cited.lang === 'fr' ? 'french' : 'english',
			note: plainSpaces(`Version ${cited.version}. ${sourceNote(cited)}`)
		});
		const classic = parse(form(cited, 'bibtex'), '@bibtex/text');
		for (const field of ['id', 'title', 'author', 'issued', 'URL', 'note'])
			expect(classic[field], field).toEqual(latex[field]);
	});
});

describe('written by hand', () => {
	const sha = citation.sources[0]?.sha256;
	const other = fullCitation.sources[1]?.sha256;

	test('ISO 690, in French and in English', () => {
		expect(form(citation, 'iso690')).toBe(
			`EN REGARD. Subvention aux ateliers d’écriture, «\u00a012\u202f000\u00a0€\u00a0» [en ligne]. Version 0.1.0, 22 novembre 2026. Disponible à l’adresse\u00a0: https://example.org/chiffres/mx-b07-eur/. Source\u00a0: Blog d’Ada Martin, catégorie «\u00a0Écrire & lire\u00a0», martin.example, lignes\u00a088–90. Copie lue\u00a0: SHA-256 ${sha}.`
		);
		expect(form(fullCitation, 'iso690')).toBe(
			`EN REGARD. Do the two amounts meet? [online]. Version 0.1.0, Éditions du Quai, 22 November 2026 [accessed 1 December 2026]. Available from: https://example.org/en/verifications/mx-deux/. Source: Blog d’Ada Martin, catégorie «\u00a0Écrire & lire\u00a0», martin.example. Copy read: SHA-256 ${sha}. Source: Bo Li, Plan pour la ville, li.example, line 7. Copy read: SHA-256 ${other}.`
		);
	});

	test('the short form', () => {
		expect(form(citation, 'short')).toBe(
			'En regard, «\u00a0Subvention aux ateliers d’écriture, «\u00a012\u202f000\u00a0€\u00a0»\u00a0», v. 0.1.0 (22 novembre 2026), l.\u00a088–90, copie e93b0126487d. https://example.org/chiffres/mx-b07-eur/'
		);
		expect(form(fullCitation, 'short')).toBe(
			'En regard, “Do the two amounts meet?”, v. 0.1.0 (22 November 2026), copy e93b0126487d, l. 7, copy 00010126487d. https://example.org/en/verifications/mx-deux/'
		);
	});

	test('the template of Wikipedia, and what its fields cannot hold', () => {
		expect(form(citation, 'wikipedia')).toBe(
			`{{Lien web |langue=fr |auteur institutionnel=En regard |titre=Subvention aux ateliers d’écriture, «\u00a012\u202f000\u00a0€\u00a0» |url=https://example.org/chiffres/mx-b07-eur/ |site=En regard |date=22 novembre 2026 |consulté le=}} Version 0.1.0. Source\u00a0: Blog d’Ada Martin, catégorie «\u00a0Écrire &amp; lire\u00a0», martin.example, lignes\u00a088–90. Copie lue\u00a0: SHA-256 ${sha}.`
		);
		expect(form(fullCitation, 'wikipedia')).toMatch(
			/\|éditeur=Éditions du Quai \|date=22 novembre 2026 \|consulté le=1er décembre 2026\}\}/
		);
	});

	test('Markdown and HTML', () => {
		const title = 'Subvention aux ateliers d’écriture, «\u00a012\u202f000\u00a0€\u00a0»';
		const place = 'martin.example, lignes\u00a088–90. Copie lue\u00a0: SHA-256';
		expect(form(citation, 'markdown')).toBe(
			`[${title}](<https://example.org/chiffres/mx-b07-eur/>), En regard, version 0.1.0, 22 novembre 2026. Source\u00a0: Blog d’Ada Martin, catégorie «\u00a0Écrire \\& lire\u00a0», ${place} ${sha}.`
		);
		expect(form(citation, 'html')).toBe(
			`<p lang="fr"><cite><a href="https://example.org/chiffres/mx-b07-eur/" hreflang="fr">${title}</a></cite>, En regard, version 0.1.0, 22 novembre 2026. Source\u00a0: Blog d’Ada Martin, catégorie «\u00a0Écrire &amp; lire\u00a0», ${place} ${sha}.</p>`
		);
	});
});

test('every form carries the version and the hash of every copy, the short one its first digits', () => {
	for (const [, cited] of cases)
		for (const { id, text } of citeForms(cited)) {
			expect(text, id).toContain(cited.version);
			for (const { sha256 } of cited.sources)
				expect(text, id).toContain(id === 'short' ? sha256.slice(0, 12) : sha256);
		}
});

describe('whatever a title holds', () => {
	/** Signs that mean something in one format or another. */
	const hostile = fc
		.array(
			fc.oneof(
				fc.constantFrom('{', '}', '\\', '|', '[', ']', '<', '>', '&', '%', '#', '_', '$', '^', '~'),
				fc.constantFrom(
					'"',
					"''",
					'`',
					'*',
					'(',
					')',
					'!',
					'}}',
					'{{',
					'  - ',
					'ER  - ',
					'\n',
					'@'
				),
				fc.constantFrom('a', 'é', ' ', '…', '\u00a0', '<script>', '</cite>', '\\end{x}')
			),
			{ minLength: 1, maxLength: 12 }
		)
		.map((parts) => `t${parts.join('')}t`);
	const titled = (title: string): Citation => ({ ...citation, title });

	test('CSL-JSON gives it back as it was', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const [item] = JSON.parse(form(titled(title), 'csl')) as { title: string }[];
				expect(item?.title).toBe(title);
			})
		);
	});

	test('RIS keeps one tag a line and gives it back on one line', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'ris');
				expect(text.split('\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
				expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
				expect(parse(text, '@ris/file').title).toBe(title.replace(/[\n ]+/g, ' '));
			})
		);
	});

	test('BibTeX keeps its braces balanced and its other fields whole', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'bibtex');
				const bare = text.replace(/\\[{}\\]/g, '');
				expect(bare.split('{').length).toBe(bare.split('}').length);
				const item = parse(text, '@biblatex/text');
				expect(item.URL).toBe(citation.url);
				expect(item.version).toBe('0.1.0');
			})
		);
	});

	test('the template of Wikipedia has one beginning, one end and its seven fields', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const text = form(titled(title), 'wikipedia').replaceAll('{{!}}', '');
				expect(text.match(/\{\{/g)).toHaveLength(1);
				expect(text.match(/\}\}/g)).toHaveLength(1);
				expect(text.match(/\|/g)).toHaveLength(7);
				expect(text).not.toMatch(/[<>]|\[|\]|''/);
			})
		);
	});

	test('HTML holds no element but its own', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const tags = form(titled(title), 'html').match(/<[^>]*>/g) ?? [];
				expect(tags.map((tag) => /^<\/?\w+/.exec(tag)?.[0])).toEqual([
					...['<p', '<cite', '<a', '</a', '</cite', '</p']
				]);
			})
		);
	});

	test('Markdown opens no markup but its one link', () => {
		fc.assert(
			fc.property(hostile, (title) => {
				const bare = form(titled(title), 'markdown').replace(/\\[!-/:-@[-`{-~]/g, '');
				expect(bare.match(/[[\]<>*_`]/g)?.join('')).toBe('[]<>');
				expect(bare).not.toContain('\n');
			})
		);
	});
});

test('an address with unsafe signs breaks out of no form', () => {
	for (const { id, text } of citeForms({ ...citation, url: 'https://a.fr/}}|x>"y z\\' }))
		if (id !== 'iso690' && id !== 'short')
			expect(text, id).toContain('https://a.fr/%7D%7D%7Cx%3E%22y%20z%5C');
});
