import { expect, test } from 'vitest';
import { slimPage } from './slim-page';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'";
const page = (body: string) =>
	`<head>\n\t\t<meta http-equiv="content-security-policy" content="${POLICY}">` +
	'\n\t\t<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">' +
	`\n\t\t<link href="/b.css" rel="stylesheet"></head><body>${body}</body>`;

test('a page without script loses its permission to run, its comments and its disabled links', () => {
	const data = '<script type="application/ld+json">{}</script>';
	expect(slimPage(page(`<p><!--[-->a<!--]--></p>${data}`))).toBe(
		`<head>\n\t\t<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">` +
			`\n\t\t<link href="/b.css" rel="stylesheet"></head><body><p>a</p>${data}</body>`
	);
});

test('a page of the desk keeps its permissions and the comments that its script looks for', () => {
	const slim = slimPage(page('<!--[-->a<!--]--><script src="/a.js"></script>'));
	expect(slim).toContain('<!--[-->a<!--]-->');
	expect(slim).toContain(POLICY);
	expect(slim).not.toContain('disabled');
});
