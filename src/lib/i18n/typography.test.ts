import { expect, test } from 'vitest';
import { classMessages } from '../components/class/messages';
import { EXERCISE_MESSAGES } from '../exercises/messages';
import { exportMessages } from '../exercises/export/messages';
import { typographer } from '../numbers/typographer';
import { fr } from './fr';
import { ledgerMessages } from './messages-ledger';
import { offlineMessages } from './messages-offline';
import { verifyMessages } from './messages-verify';

/** Every fixed sentence; those made from a number are made with two of everything. */
function sentences(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return sentences(value(2, 2, 2) as unknown);
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
}

const FRENCH = {
	site: fr,
	class: classMessages('fr'),
	exercises: EXERCISE_MESSAGES.fr,
	exports: exportMessages('fr'),
	ledger: ledgerMessages('fr'),
	offline: offlineMessages.fr,
	verify: verifyMessages('fr')
};

test.each(Object.entries(FRENCH))(
	'the French sentences of %s keep their no-break spaces',
	(_, all) => {
		const written = sentences(all);
		expect(written.length).toBeGreaterThan(5);
		expect(written.map((sentence) => typographer(sentence, 'fr'))).toEqual(written);
	}
);
