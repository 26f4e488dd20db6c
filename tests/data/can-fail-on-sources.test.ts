import { describe, test } from 'vitest';
import { listClaims } from '../../src/corpus/corpus';
import { first } from '../../src/corpus/fixtures/pick';
import { linesAccounted } from '../../src/corpus/verify/rules/account-lines';
import { silencesTrue } from '../../src/corpus/verify/rules/comparisons-fair';
import { numeralsComplete } from '../../src/corpus/verify/rules/numerals-complete';
import { quotationsOnLines } from '../../src/corpus/verify/rules/quotations-on-lines';
import { snapshotsUnchanged } from '../../src/corpus/verify/rules/snapshots';
import { expectTold, hasSources, pickVotedAmount } from './break-real';
import type { BreakCase } from './break-real';

const CASES: BreakCase[] = [
	[
		'one character of a quotation',
		quotationsOnLines,
		(draft) => {
			const { claim } = first(listClaims(draft));
			const quote = first(claim.quotes);
			quote.exact = quote.exact.replace(/[a-z](?=[^a-z]*$)/, 'ø');
			return { record: claim.id, told: `quotation « ${quote.exact} » is not on line ${quote.line}` };
		}
	],
	[
		'one digit of an amount',
		quotationsOnLines,
		(draft) => {
			const { figure } = pickVotedAmount(draft);
			figure.raw = figure.raw.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
			return { record: figure.id, told: `raw « ${figure.raw} » is not on line ${figure.line}` };
		}
	],
	[
		'a numeral that nobody lists',
		numeralsComplete,
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
		linesAccounted,
		(draft) => {
			const file = first(draft.passageFiles);
			const [noise] = file.noise.splice(0, 1);
			return { record: file.source, told: `line ${noise?.lines[0]} is in no passage` };
		}
	],
	[
		'another copy of a text',
		snapshotsUnchanged,
		(draft) => {
			const source = first(draft.sources);
			source.snapshot.sha256 = '0'.repeat(64);
			return { record: source.id, told: 'the text has sha256' };
		}
	],
	[
		'a silence that is not one',
		silencesTrue,
		(draft) => {
			const silence = first(draft.pairings.filter(({ relation }) => relation === 'programme-silent'));
			silence.searched = ['Paris'];
			return { record: silence.id, told: '« Paris » was looked for, and stands in plan' };
		}
	]
];

if (!hasSources) console.log(`${CASES.length} not run: no sources`);

describe('the invariants fail on the real corpus with', () => {
	test.skipIf(!hasSources).each(CASES)('%s', (_, rule, breakIt) => expectTold(rule, breakIt));
});
