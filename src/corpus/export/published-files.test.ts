import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../lib/model/build';
import { publishedFiles } from '../../lib/model/published-files';
import { loadTown } from '../fixtures/load-town';

const publish = () => publishedFiles(buildDataset(loadTown().corpus.draft));

describe('the published files', () => {
	test('are fifteen arrays, one a kind of record', () => {
		const files = publish();
		expect([...files.keys()].join(' ')).toBe(
			'actors.json sources.json passages.json claims.json figures.json themes.json pairings.json ' +
				'checks.json honours.json entities.json references.json noise.json numerals.json ' +
				'corrections.json replies.json'
		);
		for (const content of files.values()) expect(JSON.parse(content)).toBeInstanceOf(Array);
	});

	test('are the same bytes each time', () => {
		expect([...publish()]).toEqual([...publish()]);
	});

	test('hold no private name and no sensitive claim', () => {
		const all = [...publish().values()].join('');
		expect(all).not.toMatch(/lina.roz/i);
		expect(all).not.toContain('blog-01-public');
		expect(all).toContain('blog-01-aide');
	});
});
