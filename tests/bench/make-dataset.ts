/** Writes a synthetic dataset of many passages, one claim and at times one figure each: for measuring only. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const TOWN = fileURLToPath(new URL('../fixtures/town/data', import.meta.url));
/** A file stays below the 8 MiB that the reader of the data allows. */
const PER_SOURCE = 5_000;
const EMPTY = ['checks', 'entities', 'glossary', 'honours', 'pairings', 'precision', 'references'];
const WORDS =
	'accueil aide atelier berge cantine chemin crèche digue école forêt gare halle jardin lavoir marché nuit ouvrage place quai rivière square terrasse usine vergers'.split(
		' '
	);

interface Source {
	id: string;
	snapshot: object;
}

interface Passage {
	lines: [number, number];
	[field: string]: unknown;
}

const wordsFor = (n: number) =>
	[0, 1, 2].map((k) => WORDS[(n * (k + 3) + k * 7) % WORDS.length] ?? '').join(' ');

function passage(source: string, n: number, themes: string[]): Passage {
	const id = `${source}-${n}`;
	const line = n * 3 + 1;
	const words = wordsFor(n);
	const amount = 1_000 + ((n * 7919) % 900_000);
	return {
		id,
		kind: 'post',
		heading: `Le ${words}, note ${n}`,
		lines: [line, line + 1],
		date: { value: `${2000 + (n % 30)}`, precision: 'year', basis: 'printed', evidence: line },
		summary: { fr: `Note sur le ${words}.`, en: `A note on ${words}.` },
		claims: [
			{
				id: `${id}-a`,
				about: 'record',
				nature: 'presented',
				natureEvidence: { line, exact: 'nous avons présenté' },
				themes: [themes[n % themes.length]],
				summary: { fr: `Somme présentée pour le ${words}.`, en: `Sum presented for ${words}.` },
				context: { fr: 'Texte de mesure.', en: 'A text for measuring.' },
				quotes: [{ line, exact: `présenté pour le ${words}` }],
				classroom: 'college',
				figures: n % 3 === 0 ? [figure(id, line, amount)] : []
			}
		]
	};
}

const figure = (id: string, line: number, amount: number): object => ({
	id: `${id}-eur`,
	line,
	raw: `${amount} €`,
	value: amount,
	unit: 'EUR',
	qualifier: 'exact',
	rounding: 'exact',
	status: 'presented',
	statusEvidence: { line, exact: 'nous avons présenté' },
	perimeter: 'city-all',
	period: { kind: 'once' },
	label: { fr: 'somme présentée', en: 'sum presented' }
});

/**
 * @param folder is emptied first
 * @param total how many passages
 */
export function makeDataset(folder: string, total: number): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(TOWN, folder, { recursive: true });
	for (const name of ['glosses', 'passages']) rmSync(join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'passages'));
	for (const name of EMPTY) writeFileSync(join(folder, `${name}.yaml`), '[]\n');
	rmSync(join(folder, 'classroom.yaml'), { force: true });
	const read = (name: string) =>
		parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Source[];
	const write = (name: string, content: unknown) =>
		writeFileSync(join(folder, `${name}.yaml`), stringify(content, { lineWidth: 0 }));
	const themes = read('themes').map((theme) => ({ ...theme, charts: [] }));
	write('themes', themes);
	const [blog, plan] = read('sources');
	if (!blog || !plan) throw new Error('the town has two sources');
	const themeIds = themes.map(({ id }) => id);
	/** Writes the passages of one source. @returns the source, as long as they say */
	const writePassages = (source: Source, from: number, count: number): Source => {
		const passages = Array.from({ length: count }, (_, n) =>
			passage(source.id, from + n, themeIds)
		);
		write(`passages/${source.id}`, { source: source.id, passages, noise: [], numerals: [] });
		const lines = passages.at(-1)?.lines[1] ?? 0;
		return { ...source, snapshot: { ...source.snapshot, lines } };
	};
	const blogs = Array.from({ length: Math.ceil(total / PER_SOURCE) }, (_, index) => {
		const count = Math.min(PER_SOURCE, total - index * PER_SOURCE);
		return writePassages({ ...blog, id: `m${index + 1}` }, 0, count);
	});
	write('sources', [...blogs, writePassages(plan, 1, 1)]);
}
