import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchQuote } from '../text/match-quote';
import { normaliseText } from '../text/normalise';
import { decodeBytes } from './decode-bytes';
import { compareWords } from './differences';
import { findAll } from './find-all';
import { htmlToText, isHtml } from './html-to-text';
import { flatStartOfLine, indexText, pieceAt, toOriginal } from './index-text';
import { normaliseWords } from './normalise-words';
import { sha256 } from './sha256';
import { showControls } from './show-controls';

const unit = fc.constantFrom(...'ab é1,.-·’«» \n\r\u00a0\u202f\u200b\u202e\u0301…', 'e\u0301');
const smallText = fc.string({ unit, maxLength: 60 });

describe('sha256', () => {
	it('equals the one of the platform for any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
			})
		);
	});
});

describe('decodeBytes', () => {
	it('reads any text written in UTF-8 or in UTF-16', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!text.startsWith('\ufeff'));
				expect(decodeBytes(new TextEncoder().encode(text)).text).toBe(text);
				expect(decodeBytes(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))).text).toBe(
					text
				);
			})
		);
	});
});

describe('indexText', () => {
	it('holds every line normalised and trimmed, and knows where each begins', () => {
		fc.assert(
			fc.property(smallText, (text) => {
				const index = indexText(text);
				const lines = text.split('\n').map((line) => normaliseText(line).text.trim());
				expect(index.flat).toBe(lines.join('\n'));
				expect(index.lines).toBe(lines.length);
				for (const [rank, line] of lines.entries()) {
					const at = flatStartOfLine(index, rank + 1);
					expect(index.flat.slice(at, at + line.length)).toBe(line);
					if (line !== '') expect(pieceAt(index, at).line).toBe(rank + 1);
				}
			})
		);
	});

	it('cuts a very long line into pieces that give what the whole gives', () => {
		const line = 'L’été «\u00a0vingt\u202f000\u00a0€\u00a0» – '.repeat(5_000);
		const index = indexText(`${line}\nfin`);
		expect(index.pieces.count).toBeGreaterThan(5);
		expect(index.lines).toBe(2);
		expect(index.flat).toBe(`${normaliseText(line).text.trim()}\nfin`);
	});

	it('never makes one word of two where a line has no place to be cut', () => {
		const { flat } = indexText('é '.repeat(20_000));
		expect(flat.replaceAll('\n', ' ')).toBe('é '.repeat(20_000).trim());
	});

	it('leads back to the words as printed', () => {
		const text = 'Rien.\n   une «\u00a0aide\u00a0» de 5\u00a0€\u00a0!';
		const index = indexText(text);
		const at = index.flat.indexOf('"aide"');
		const { start, end } = toOriginal(index, at, at + '"aide" de 5 €'.length);
		expect(text.slice(start, end)).toBe('«\u00a0aide\u00a0» de 5\u00a0€');
	});
});

describe('normaliseWords', () => {
	it('gives what normaliseText gives, for any text', () => {
		fc.assert(
			fc.property(fc.oneof(smallText, fc.string({ unit: 'binary' })), (text) => {
				expect(normaliseWords(text)).toBe(normaliseText(text).text);
			}),
			{ numRuns: 1_000 }
		);
	});

	it('does so on the fast way, with every mark that it replaces', () => {
		const common = fc.string({ unit: fc.constantFrom(...'aé \t«»“”„‘’‛–—…\u00a0\u202f"\'-') });
		fc.assert(
			fc.property(common, (text) => {
				expect(normaliseWords(text)).toBe(normaliseText(text).text);
			}),
			{ numRuns: 1_000 }
		);
	});
});

describe('findAll', () => {
	it('finds on one line what matchQuote finds, for any phrases', () => {
		fc.assert(
			fc.property(smallText, fc.array(fc.string({ unit, maxLength: 6 })), (text, phrases) => {
				const line = text.replaceAll('\n', ' ');
				const normal = phrases.map((phrase) => normaliseText(phrase).text.trim());
				const needles = [...new Set(normal)].filter((phrase) => phrase !== '');
				const found = new Set<number>();
				findAll({ flat: indexText(line).flat, needles, onFound: (needle) => found.add(needle) });
				const expected = needles.filter((needle) => matchQuote(line.trim(), needle));
				expect([...found].map((rank) => needles[rank]).sort()).toEqual(expected.sort());
			}),
			{ numRuns: 1_000 }
		);
	});

	it('refuses an empty phrase', () => {
		expect(() => findAll({ flat: 'a', needles: [''], onFound: () => undefined })).toThrow(
			RangeError
		);
	});
});

describe('htmlToText', () => {
	it.each([
		['<p>Une <b>aide</b></p><script>x</script><p>5&nbsp;€</p>', 'Une aide\n5\u00a0€'],
		['a<br>b<br/>c', 'a\nb\nc'],
		['l&rsquo;&#233;t&eacute; &amp;lt; &inconnu; &#x110000;', 'l’été &lt; &inconnu; &#x110000;'],
		['<a title="a > b">lien</a> 3 < 5', 'lien 3 < 5'],
		['un<!-- <p>caché</p> -->deux<style>p{}</style>', 'undeux'],
		['<SCRIPT src=x>alert(1)</sCript >fin', 'fin'],
		['avant<script>jamais fermé', 'avant'],
		['avant<!-- jamais fermé', 'avant'],
		['<p>ligne\n  suivante</p>', 'ligne suivante']
	])('reads %j', (html, text) => {
		expect(htmlToText(html)).toBe(text);
	});

	it('keeps any text that holds no mark-up', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'aé 1’«>"\'') }), (text) => {
				expect(htmlToText(`<p>${text}</p>`)).toBe(text.replace(/ +/g, ' ').trim());
			})
		);
	});
});

describe('isHtml', () => {
	it.each([
		['<!DOCTYPE html><p>', true],
		['\n<html lang="fr">', true],
		['<!-- saved from url=(0022)http://example.org/ -->\n<html>', true],
		['Un texte qui parle de <html>', false],
		['<p>une ligne', false],
		['', false]
	])('%j: %s', (text, expected) => {
		expect(isHtml(text)).toBe(expected);
	});
});

describe('showControls', () => {
	it('makes bidirectional, zero-width and control characters visible', () => {
		expect(showControls('25\u202e000\u200b \0€\u{e0041}')).toBe(
			'25⟨U+202E⟩000⟨U+200B⟩ ⟨U+0000⟩€⟨U+E0041⟩'
		);
	});

	it('leaves French and other languages as they are', () => {
		const text = 'L’été «\u00a0à 5\u202f000\u00a0€\u00a0» – שלום, سلام, 👩 ❤️';
		expect(showControls(text)).toBe(text);
	});

	it('cuts a pile of marks', () => {
		expect(showControls(`a${'\u0301'.repeat(50)}b`)).toBe(`a${'\u0301'.repeat(4)}…b`);
	});

	it('leaves nothing unseen, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(showControls(text).replace(/[\t\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
			})
		);
	});
});

describe('compareWords', () => {
	const textOf = (stretches: { text: string }[]) => stretches.map(({ text }) => text).join('');

	it('keeps both wordings whole, and their common parts equal', () => {
		const phrase = fc.string({ unit: fc.constantFrom(...'abé1 ,'), maxLength: 40 });
		fc.assert(
			fc.property(phrase, phrase, (left, right) => {
				const { expected, given } = compareWords(left, right);
				expect([textOf(expected), textOf(given)]).toEqual([left, right]);
				const same = (list: typeof given) => textOf(list.filter(({ differs }) => !differs));
				expect(same(expected)).toBe(same(given));
			})
		);
	});

	it('marks the number that changed and nothing else', () => {
		expect(compareWords('15 projets aidés', '16 projets aidés').given).toEqual([
			{ text: '16', differs: true },
			{ text: ' projets aidés', differs: false }
		]);
	});
});
