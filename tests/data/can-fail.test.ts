import { describe, test } from 'vitest';
import { listClaims, listFigures } from '../../src/corpus/corpus';
import { first } from '../../src/corpus/fixtures/pick';
import { claimsPresent } from '../../src/corpus/verify/rules/claims-present';
import { comparisonsFair } from '../../src/corpus/verify/rules/comparisons-fair';
import { countedOnce } from '../../src/corpus/verify/rules/counted-once';
import { datesSound } from '../../src/corpus/verify/rules/dates-sound';
import { figuresShaped, intervalsHold } from '../../src/corpus/verify/rules/figures-sound';
import { idsResolve } from '../../src/corpus/verify/rules/ids-resolve';
import { naturesFit } from '../../src/corpus/verify/rules/natures-fit';
import { privateNamesAbsent } from '../../src/corpus/verify/rules/private-names';
import { summariesNeutral } from '../../src/corpus/verify/rules/summaries-neutral';
import { valuesRead } from '../../src/corpus/verify/rules/values-read';
import type { Draft } from '../../src/lib/model/dataset';
import { expectTold, pickVotedAmount } from './break-real';
import type { BreakCase } from './break-real';

const aClaim = (draft: Draft) => first(listClaims(draft)).claim;
const aPairing = (draft: Draft) =>
	first(draft.pairings.filter(({ record, programme }) => record.length > 0 && programme.length > 0));

const CASES: BreakCase[] = [
	[
		'a duplicate id',
		idsResolve,
		(draft) => {
			const [one, two] = listClaims(draft).map(({ claim }) => claim);
			if (one && two) two.id = one.id;
			return { record: one?.id ?? '', told: `duplicate id « ${one?.id} »` };
		}
	],
	[
		'an unknown theme',
		idsResolve,
		(draft) => {
			const claim = aClaim(draft);
			claim.themes = ['bugdet'];
			return { record: claim.id, told: 'unknown theme « bugdet »' };
		}
	],
	[
		'an interval that does not hold its value',
		intervalsHold,
		(draft) => {
			const { figure } = pickVotedAmount(draft);
			figure.range = [1, 2];
			return { record: figure.id, told: `value ${figure.value} is outside its interval [1, 2]` };
		}
	],
	[
		'an amount counted twice',
		countedOnce,
		(draft) => {
			const { claim, figure } = pickVotedAmount(draft);
			claim.figures.push({ ...figure });
			return { record: figure.id, told: `the same quantity as « ${figure.id} »` };
		}
	],
	[
		'a status without its words',
		figuresShaped,
		(draft) => {
			const { figure } = pickVotedAmount(draft);
			figure.statusEvidence = null;
			return { record: figure.id, told: 'a status that no words justify' };
		}
	],
	[
		'an act done after the corpus closed',
		datesSound,
		(draft) => {
			const { claim } = first(listClaims(draft).filter((home) => home.claim.nature === 'done'));
			claim.date = '2026-12';
			return { record: claim.id, told: 'done on 2026-12, after the source was captured' };
		}
	],
	[
		'a passage without claims',
		claimsPresent,
		(draft) => {
			const { passage } = first(listClaims(draft));
			passage.claims = [];
			return { record: passage.id, told: 'no claim for this' };
		}
	],
	[
		'a summary that names a side',
		summariesNeutral,
		(draft) => {
			const claim = aClaim(draft);
			claim.summary = { fr: 'L’adjoint agit.', en: 'Action taken.' };
			return { record: claim.id, told: 'summary (fr) names a side' };
		}
	],
	[
		'a private name in a context',
		privateNamesAbsent,
		(draft) => {
			const person = first(draft.entities.filter(({ tier }) => tier === 'private'));
			const claim = aClaim(draft);
			claim.context = { fr: `Au sujet de ${person.name}.`, en: 'About someone.' };
			return { record: claim.id, told: 'context (fr) names a private person' };
		}
	],
	[
		'a claim paired on the wrong side',
		comparisonsFair,
		(draft) => {
			const pairing = aPairing(draft);
			pairing.record = pairing.programme;
			return { record: pairing.id, told: 'stands under record but comes from programme' };
		}
	],
	[
		'a motion supported that becomes an honour granted',
		comparisonsFair,
		(draft) => {
			const honour = first(draft.honours.filter(({ status }) => status !== 'granted'));
			honour.status = 'granted';
			return { record: honour.id, told: 'granted, but no claim of it is « done »' };
		}
	],
	[
		'a slip of one zero',
		valuesRead,
		(draft) => {
			const { figure } = pickVotedAmount(draft);
			figure.value = (figure.value ?? 0) / 10;
			return { record: figure.id, told: `« ${figure.raw} » reads as` };
		}
	],
	[
		'an amount only presented that becomes voted',
		naturesFit,
		(draft) => {
			const { figure } = first(
				listFigures(draft).filter((home) => home.figure.status === 'presented')
			);
			figure.status = 'voted';
			return { record: figure.id, told: 'voted, but «' };
		}
	]
];

describe('the invariants fail on the real corpus with', () => {
	test.each(CASES)('%s', (_, rule, breakIt) => expectTold(rule, breakIt));
});
