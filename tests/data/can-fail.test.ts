import { describe, expect, test } from 'vitest';
import { listClaims, listFigures } from '../../src/corpus/corpus';
import type { Corpus, SourceText } from '../../src/corpus/corpus';
import { formatFinding } from '../../src/corpus/finding';
import { first } from '../../src/corpus/fixtures/pick';
import { verifyCorpus } from '../../src/corpus/verify';
import type { Draft } from '../../src/lib/model/dataset';
import { loadReal } from './load-real';

/** Breaks one datum and says what the finding must tell: record, then the words after it. */
type Break = (draft: Draft, texts: Map<string, SourceText>) => { record: string; told: string };

const real = loadReal();
const clean = new Set(verifyCorpus(real).findings.map(formatFinding));

/** Only what the broken datum adds: faults of the real data are told by invariants.test.ts. */
function verifyBroken(breakIt: Break) {
	const corpus: Corpus = { ...real.corpus, draft: structuredClone(real.corpus.draft) };
	const texts = real.texts && new Map(real.texts);
	const expected = breakIt(corpus.draft, texts ?? new Map());
	const { findings } = verifyCorpus({ corpus, texts });
	return { expected, added: findings.filter((finding) => !clean.has(formatFinding(finding))) };
}

const aClaim = (draft: Draft) => first(listClaims(draft)).claim;
const anAmount = (draft: Draft) =>
	first(listFigures(draft).filter(({ figure }) => figure.unit === 'EUR' && figure.status === 'voted'));
const aPairing = (draft: Draft) =>
	first(draft.pairings.filter(({ record, programme }) => record.length > 0 && programme.length > 0));

const onData: [string, Break][] = [
	[
		'a duplicate id',
		(draft) => {
			const [one, two] = listClaims(draft).map(({ claim }) => claim);
			if (one && two) two.id = one.id;
			return { record: one?.id ?? '', told: `duplicate id « ${one?.id} »` };
		}
	],
	[
		'an unknown theme',
		(draft) => {
			const claim = aClaim(draft);
			claim.themes = ['bugdet'];
			return { record: claim.id, told: 'unknown theme « bugdet »' };
		}
	],
	[
		'an interval that does not hold its value',
		(draft) => {
			const { figure } = anAmount(draft);
			figure.range = [1, 2];
			return { record: figure.id, told: `value ${figure.value} is outside its interval [1, 2]` };
		}
	],
	[
		'an amount counted twice',
		(draft) => {
			const { claim, figure } = anAmount(draft);
			claim.figures.push({ ...figure, id: 'counted-twice' });
			return { record: 'counted-twice', told: `the same quantity as « ${figure.id} »` };
		}
	],
	[
		'a status without its words',
		(draft) => {
			const { figure } = anAmount(draft);
			figure.statusEvidence = null;
			return { record: figure.id, told: 'a status that no words justify' };
		}
	],
	[
		'an act done after the corpus closed',
		(draft) => {
			const { claim } = first(listClaims(draft).filter((home) => home.claim.nature === 'done'));
			claim.date = '2026-12';
			return { record: claim.id, told: 'done on 2026-12, after the source was captured' };
		}
	],
	[
		'a passage without claims',
		(draft) => {
			const { passage } = first(listClaims(draft));
			passage.claims = [];
			return { record: passage.id, told: 'no claim for this' };
		}
	],
	[
		'a summary that names a side',
		(draft) => {
			const claim = aClaim(draft);
			claim.summary = { fr: 'L’adjoint agit.', en: 'Action taken.' };
			return { record: claim.id, told: 'summary (fr) names a side' };
		}
	],
	[
		'a private name in a context',
		(draft) => {
			const person = first(draft.entities.filter(({ tier }) => tier === 'private'));
			const claim = aClaim(draft);
			claim.context = { fr: `Au sujet de ${person.name}.`, en: 'About someone.' };
			return { record: claim.id, told: 'context (fr) names a private person' };
		}
	],
	[
		'a claim paired on the wrong side',
		(draft) => {
			const pairing = aPairing(draft);
			pairing.record = pairing.programme;
			return { record: pairing.id, told: 'stands under record but comes from programme' };
		}
	],
	[
		'a motion supported that becomes an honour granted',
		(draft) => {
			const honour = first(draft.honours.filter(({ status }) => status !== 'granted'));
			honour.status = 'granted';
			return { record: honour.id, told: 'granted, but no claim of it is « done »' };
		}
	]
];

const onSources: [string, Break][] = [
	[
		'one character of a quotation',
		(draft) => {
			const { claim } = first(listClaims(draft));
			const quote = first(claim.quotes);
			quote.exact = quote.exact.replace(/[a-z](?=[^a-z]*$)/, 'ø');
			return { record: claim.id, told: `quotation « ${quote.exact} » is not on line ${quote.line}` };
		}
	],
	[
		'one digit of an amount',
		(draft) => {
			const { figure } = anAmount(draft);
			figure.raw = figure.raw.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
			return { record: figure.id, told: `raw « ${figure.raw} » is not on line ${figure.line}` };
		}
	],
	[
		'a numeral that nobody lists',
		(draft) => {
			const inDigits = ({ raw }: { raw: string }) => /^\d+$/.test(raw);
			const file = first(draft.passageFiles.filter(({ numerals }) => numerals.some(inDigits)));
			const { line } = first(file.numerals.filter(inDigits));
			file.numerals = file.numerals.filter((numeral) => numeral.line !== line);
			return { record: `${file.source} line ${line}`, told: 'neither figure nor numeral' };
		}
	],
	[
		'a line that nobody accounts for',
		(draft) => {
			const file = first(draft.passageFiles);
			const [noise] = file.noise.splice(0, 1);
			return { record: file.source, told: `line ${noise?.lines[0]} is in no passage` };
		}
	],
	[
		'another copy of a text',
		(draft) => {
			const source = first(draft.sources);
			source.snapshot.sha256 = '0'.repeat(64);
			return { record: source.id, told: 'the text has sha256' };
		}
	],
	[
		'a silence that is not one',
		(draft) => {
			const silence = first(draft.pairings.filter(({ relation }) => relation === 'programme-silent'));
			silence.searched = ['Paris'];
			return { record: silence.id, told: '« Paris » was looked for, and stands in plan' };
		}
	]
];

describe('the invariants fail on the real corpus with', () => {
	test.each(onData)('%s', (_, breakIt) => expectTold(breakIt));
	test.skipIf(!real.texts).each(onSources)('%s', (_, breakIt) => expectTold(breakIt));
});

function expectTold(breakIt: Break): void {
	const { expected, added } = verifyBroken(breakIt);
	const finding = added.find(({ record, what }) => record === expected.record && what.includes(expected.told));
	expect(finding, added.map(formatFinding).join('\n')).toBeDefined();
	expect(finding?.file).toMatch(/^data\/.+\.yaml$/);
	// A record invented by the test stands in no file.
	if (expected.record !== 'counted-twice') expect(finding?.line).toBeGreaterThan(0);
}
