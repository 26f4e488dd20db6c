import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/lib/model/build';
import { lostPermalinks, permalinks } from '../../src/lib/model/permalinks';
import { toPublic } from '../../src/lib/model/publish';
import { loadReal } from './load-real';

// Addresses that readers may have cited: lines are added by `npm run release`, never removed.
const published = readFileSync(new URL('permalinks.txt', import.meta.url), 'utf8').trim().split('\n');
const dataset = toPublic(buildDataset(loadReal().corpus.draft));

test('every address that was published once still leads somewhere', () => {
	expect(published.length).toBeGreaterThan(500);
	expect(lostPermalinks(published, dataset), 'add a line to data/redirects.yaml').toEqual([]);
});

test('a record withdrawn without a redirect is noticed', () => {
	const [first] = dataset.checks;
	const without = { ...dataset, checks: dataset.checks.slice(1) };
	expect(permalinks(without)).not.toContain(`/verifications/${first?.id}/`);
	expect(lostPermalinks(published, without)).toEqual([`/verifications/${first?.id}/`]);
});
