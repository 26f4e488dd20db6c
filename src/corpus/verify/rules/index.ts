import type { Rule } from '../rule';
import { linesAccounted, spansInOrder } from './account-lines';
import { claimsPresent, passagesShaped } from './claims-present';
import { comparisonsFair, silencesTrue } from './comparisons-fair';
import { countedOnce, printedOnce } from './counted-once';
import { datesSound } from './dates-sound';
import { figuresShaped, intervalsHold } from './figures-sound';
import { idsResolve, noOrphans } from './ids-resolve';
import { linesInside } from './lines-inside';
import { loadedWordsFair } from './loaded-words';
import { naturesFit } from './natures-fit';
import { numeralsComplete } from './numerals-complete';
import { ownWords } from './own-words';
import { privateNamesAbsent } from './private-names';
import { headingsAsPrinted, quotationsOnLines } from './quotations-on-lines';
import { fragmentsQuoted } from './quoted-fragments';
import { quotationsPartial, quotationsShort } from './quotations-short';
import { snapshotsUnchanged } from './snapshots';
import { valuesRead } from './values-read';
import { bothLanguages, summariesNeutral } from './summaries-neutral';

/** Every rule, in the order of the invariants of the data model. */
export const RULES: readonly Rule[] = [
	spansInOrder,
	linesAccounted,
	claimsPresent,
	passagesShaped,
	snapshotsUnchanged,
	quotationsOnLines,
	headingsAsPrinted,
	linesInside,
	quotationsShort,
	quotationsPartial,
	fragmentsQuoted,
	numeralsComplete,
	countedOnce,
	printedOnce,
	idsResolve,
	noOrphans,
	intervalsHold,
	figuresShaped,
	valuesRead,
	naturesFit,
	datesSound,
	comparisonsFair,
	silencesTrue,
	summariesNeutral,
	bothLanguages,
	ownWords,
	privateNamesAbsent,
	loadedWordsFair
];
