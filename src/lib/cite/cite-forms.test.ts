import { describe, expect, test } from 'vitest';
import { citation, fullCitation } from './citation.fixture';
import { citeForms } from './cite-forms';
import { form, parse } from './parse.fixture';
import { sourceNote } from './words';

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
