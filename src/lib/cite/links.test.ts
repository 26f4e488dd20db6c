import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveLookup, textFragment } from './original-links';
import { messageLink } from './report-link';

describe('a link to words of a page', () => {
	test('encodes the signs of its own syntax', () => {
		expect(textFragment('https://a.fr/b', 'dix-huit, au moins & plus')).toBe(
			'https://a.fr/b#:~:text=dix%2Dhuit%2C%20au%20moins%20%26%20plus'
		);
	});

	test('keeps a fragment that the address has already', () => {
		expect(textFragment('https://a.fr/b#c', 'mot')).toBe('https://a.fr/b#c:~:text=mot');
	});

	test('gives back any words, and leaves no sign of the syntax bare', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
				const [, text = ''] = textFragment('https://a.fr/', words).split('#:~:text=');
				expect(text).toMatch(/^[\w.~%]*$/);
				expect(decodeURIComponent(text)).toBe(words);
			})
		);
	});

	test('an archive is asked for every copy of the page', () => {
		expect(archiveLookup('https://a.fr/b')).toBe('https://web.archive.org/web/*/https://a.fr/b');
	});
});

describe('a message about a record', () => {
	const reported = {
		contact: 'erreurs@example.org',
		url: 'https://example.org/chiffres/x/',
		title: 'Aide & soutien\u00a0: 12 %',
		version: '0.1.0',
		lang: 'fr' as const
	};

	test('carries the permalink and the version, in the language of the page', () => {
		const link = new URL(messageLink('error', reported) ?? '');
		expect(link.protocol + link.pathname).toBe('mailto:erreurs@example.org');
		expect(link.searchParams.get('subject')).toBe(
			`En regard, erreur signalée\u00a0: ${reported.title}`
		);
		const body = link.searchParams.get('body') ?? '';
		expect(body.split('\r\n').slice(0, 3)).toEqual([
			reported.title,
			'Page\u00a0: https://example.org/chiffres/x/',
			'Version des données\u00a0: 0.1.0'
		]);
		const english = messageLink('reply', { ...reported, lang: 'en' }) ?? '';
		expect(decodeURIComponent(english)).toContain('right of reply: ');
	});

	test('has exactly two fields, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (title) => {
				const link = messageLink('error', { ...reported, title }) ?? '';
				expect(link.split('?')).toHaveLength(2);
				expect(link.split('&')).toHaveLength(2);
				expect(link).not.toMatch(/[\s"<>]/);
			})
		);
	});

	test('leads to the page of a publisher who gives one, and nowhere else', () => {
		expect(messageLink('error', { ...reported, contact: 'https://a.fr/contact' })).toBe(
			'https://a.fr/contact'
		);
		for (const contact of [null, 'javascript:alert(1)', 'rue de la Paix'])
			expect(messageLink('error', { ...reported, contact })).toBeNull();
	});
});
