import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { PassageFile } from '../../lib/model/passage';
import { findKnownEntities } from './known-entities';
import { run } from './run';
import { suggestThemes } from './suggest-themes';

const TOWN = fileURLToPath(new URL('../fixtures/town/data/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'new-'));
const page = join(folder, 'Mon plan.txt');
const draftPath = join(folder, 'data', 'drafts', 'mon-plan.yaml');

beforeAll(() => {
	cpSync(TOWN, join(folder, 'data'), { recursive: true });
	const text =
		'Notre plan\n\n- Verser 20 000 € aux ateliers et aux livres de Valombre.\n- Saluer Iris Calme.\n';
	writeFileSync(page, text);
	vi.stubEnv('EN_REGARD_DATA', join(folder, 'data'));
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterAll(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

describe('corpus new', () => {
	it('writes a draft with spans, figures, known entities and themes with their words', async () => {
		expect(await run([page, '--speaker', 'bruno-costa'])).toBe(0);
		const draft = parse(readFileSync(draftPath, 'utf8'));
		expect(draft).toMatchObject({
			draft: true,
			sourceRecord: {
				id: 'mon-plan',
				fileName: 'Mon plan.txt',
				speaker: 'bruno-costa',
				kind: 'programme'
			},
			passages: [
				{
					id: 'mon-plan-m01',
					lines: [3, 3],
					section: 'Notre plan',
					suggestions: { themes: [{ id: 'culture', words: ['ateliers', 'livres'] }] },
					claims: [
						{
							entities: ['valombre'],
							figures: [{ raw: '20 000 €', value: 20000, unit: 'EUR', line: 3 }]
						}
					]
				},
				{ id: 'mon-plan-m02', claims: [{ entities: ['iris-calme'] }] }
			],
			noise: [{ lines: [1, 1], reason: 'section-heading' }]
		});
	});

	it('is refused by the build until it is reviewed', () => {
		const draft = parse(readFileSync(draftPath, 'utf8'));
		const result = PassageFile.safeParse(draft);
		expect(result.success).toBe(false);
		expect(result.error?.message).toContain('draft');
	});

	it('changes nothing the second time, nor what was edited', async () => {
		const before = readFileSync(draftPath, 'utf8');
		await run([page, '--speaker', 'bruno-costa']);
		expect(readFileSync(draftPath, 'utf8')).toBe(before);
		expect(console.log).toHaveBeenLastCalledWith(expect.stringContaining('unchanged'));
		writeFileSync(draftPath, `${before}# relu\n`);
		await run([page, '--speaker', 'bruno-costa']);
		expect(readFileSync(draftPath, 'utf8')).toBe(`${before}# relu\n`);
	});

	it('refuses an unknown speaker, a missing file and a wrong id', async () => {
		await expect(run([page, '--speaker', 'x'])).rejects.toThrow('one of ada-perrin, bruno-costa');
		await expect(run([page])).rejects.toThrow('no --speaker given');
		await expect(run([join(folder, 'nowhere'), '--speaker', 'x'])).rejects.toThrow('no file at');
		await expect(run([page, '--speaker', 'bruno-costa', '--id', 'Été'])).rejects.toThrow(
			'is no id'
		);
		await expect(run([])).rejects.toThrow('one file is needed');
	});
});

describe('findKnownEntities', () => {
	const find = findKnownEntities([{ id: 'lea', name: 'Léa Roz', variants: ['@lea_roz'] }]);
	it('finds names and handles as whole words, accents aside', () => {
		expect(find('avec LEA ROZ.')).toEqual(['lea']);
		expect(find('merci @lea_roz !')).toEqual(['lea']);
		expect(find('Léa Rozier')).toEqual([]);
	});
});

describe('suggestThemes', () => {
	const text = (fr: string) => ({ fr, en: fr });
	const suggest = suggestThemes([
		{
			id: 'logement',
			label: text('Logement'),
			definition: text('Loyers et hébergement.'),
			question: text('Où ?')
		}
	]);
	it('needs one word of the label or two of the definition', () => {
		expect(suggest('Créer 200 logements')).toEqual([{ id: 'logement', words: ['logements'] }]);
		expect(suggest('le loyer et l’hébergement')).toEqual([
			{ id: 'logement', words: ['loyer', 'hebergement'] }
		]);
		expect(suggest('le loyer')).toEqual([]);
	});
});
