import { expect, test } from '@playwright/test';
import { listBuilt, readBuilt } from '../support/built';

/** Every compiled file that a page runs, now or later: those it names, and those that they name. */
function scriptsOf(html: string): Set<string> {
	const all = listBuilt(/^_app\/immutable\/.*\.js$/);
	const found = new Set<string>();
	const follow = (text: string) => {
		for (const path of all) {
			if (found.has(path) || !text.includes(path.split('/').at(-1) ?? path)) continue;
			found.add(path);
			follow(readBuilt(path));
		}
	};
	follow(html);
	return found;
}

test('whatever a script of the desk draws finds its style on the page', () => {
	const desks = listBuilt(/\.html$/).filter((path) =>
		/<script type="module"/.test(readBuilt(path))
	);
	expect(desks.length).toBeGreaterThan(4);
	const bare = desks.flatMap((path) => {
		const html = readBuilt(path);
		const style = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
			.map(([, css]) => css)
			.join('');
		const scripts = [...scriptsOf(html)].map((script) => readBuilt(script)).join('');
		const classes = new Set(scripts.match(/\bsvelte-[a-z0-9]{5,8}\b(?!-)/g));
		return [...classes]
			.filter((name) => !style.includes(`.${name}`))
			.map((name) => `${path}: ${name}`);
	});
	expect(bare).toEqual([]);
});
