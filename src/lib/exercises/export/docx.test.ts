import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { docx } from './docx';
import { HARD_TEXTS, linkTo, sheetOf } from './export.fixture';

type Node = Record<string, unknown>;

const openDocument = async (file: Blob): Promise<Record<string, string>> => {
	const entries = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
	return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
};

/** Every node of an ordered tree, in the order of the document. */
const walk = (nodes: Node[]): Node[] =>
	nodes.flatMap((node) => [
		node,
		...Object.entries(node).flatMap(([key, value]) =>
			key !== ':@' && Array.isArray(value) ? walk(value as Node[]) : []
		)
	]);

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	trimValues: false,
	parseTagValue: false
});

/** The text of each paragraph. */
const paragraphsOf = (xml: string): string[] =>
	walk(parser.parse(xml) as Node[])
		.filter((node) => 'w:p' in node)
		.map((node) =>
			walk(node['w:p'] as Node[])
				.map((inner) => (inner['#text'] as string | undefined) ?? '')
				.join('')
		);

describe('a sheet as a Word document', () => {
	const sheet = sheetOf(22);
	let parts: Record<string, string> = {};
	let texts: string[] = [];
	beforeAll(async () => {
		parts = await openDocument(await docx(sheet, linkTo));
		texts = paragraphsOf(parts['word/document.xml'] ?? '');
	});

	test('is a package whose parts are all well-formed', () => {
		const xml = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
		expect(xml.length).toBeGreaterThan(5);
		for (const [, text] of xml) expect(XMLValidator.validate(text)).toBe(true);
		expect(parts['[Content_Types].xml']).toContain('/word/document.xml');
	});

	test('holds the title, the note on the corpus and every question, in order', () => {
		expect(texts).toContain(sheet.title);
		expect(texts.join('\n')).toContain(sheet.corpusNote);
		const places = sheet.exercises.map(({ prompt }, index) =>
			texts.indexOf(`${index + 1}. ${prompt}`)
		);
		expect(places.every((place) => place > 0)).toBe(true);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
	});

	test.each(HARD_TEXTS)('« %s » comes back as it was', (text) => {
		expect(texts.some((shown) => shown.split(' — ')[0] === `Texte ${text}`)).toBe(true);
	});

	test('answers stand after the page break of the key, never before', () => {
		const key = texts.indexOf('Corrigé');
		expect(key).toBeGreaterThan(0);
		const before = texts.slice(0, key).join('\n');
		expect(before).not.toContain('Parce que');
		expect(before).not.toContain('Billet');
		expect(texts.slice(key).join('\n')).toContain('Réponse\u00a0: 17,49 Md€ (à 0,005 près)');
		expect(parts['word/document.xml']).toContain('w:pageBreakBefore');
	});

	test('the key links to the sources', () => {
		expect(parts['word/_rels/document.xml.rels']).toContain(
			'https://exemple.fr/passages/p-0/?a=1&amp;b=2#l3'
		);
	});

	test('says its language, and the quotation its own', () => {
		expect(parts['word/styles.xml']).toContain('w:lang w:val="fr-FR"');
		expect(parts['word/document.xml']).toContain('w:lang w:val="fr-FR"');
	});

	test('large print changes size and spacing', async () => {
		const large = await openDocument(await docx(sheet, linkTo, { points: 14, lineSpacing: 1.5 }));
		expect(large['word/styles.xml']).toContain('w:sz w:val="28"');
		expect(large['word/styles.xml']).toContain('w:line="360"');
	});
});
