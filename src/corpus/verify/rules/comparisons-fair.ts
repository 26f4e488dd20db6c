import type { Draft } from '../../../lib/model/dataset';
import { listClaims } from '../../corpus';
import type { ClaimHome, ReportFault } from '../../corpus';
import { sidesBySource } from '../../sides';
import { foldOnce } from '../fold-once';
import { findWordStart } from '../find-word-start';
import type { DataRule, SourceRule } from '../rule';

/** Pairings face a record with a programme on one theme; an honour is granted only where so said. */
export const comparisonsFair: DataRule = {
	name: 'pairings join the two sides on their theme, and honours keep their status',
	invariant: 6,
	find({ draft }, report) {
		const homes = new Map(listClaims(draft).map((home) => [home.claim.id, home]));
		for (const { id, theme, record, programme } of draft.pairings) {
			for (const claim of record)
				reportMisplaced({ id, theme, side: 'record', home: homes.get(claim) }, draft, report);
			for (const claim of programme)
				reportMisplaced({ id, theme, side: 'programme', home: homes.get(claim) }, draft, report);
		}
		for (const { id, status, claims, official } of draft.honours) {
			const natures = claims.map((claim) => homes.get(claim)?.claim.nature);
			if (status === 'granted' && !natures.includes('done') && official.length === 0)
				report({
					record: id,
					what: 'granted, but no claim of it is « done » and no official page has it',
					mend: 'a motion supported is not an honour granted: correct the status or the claims'
				});
		}
	}
};

interface Placement {
	id: string;
	theme: string;
	side: 'record' | 'programme';
	home: ClaimHome | undefined;
}

function reportMisplaced(
	{ id, theme, side, home }: Placement,
	draft: Draft,
	report: ReportFault
): void {
	if (!home) return; // an unknown id is reported by its own rule
	const { claim, source } = home;
	if (!claim.themes.includes(theme))
		report({
			record: id,
			near: claim.id,
			what: `« ${claim.id} » is not on the theme « ${theme} »`,
			mend: 'add the theme to the claim, or leave the claim out'
		});
	const own = sidesBySource(draft).get(source) ?? 'nobody';
	if (own !== side)
		report({
			record: id,
			near: claim.id,
			what: `« ${claim.id} » stands under ${side} but comes from ${own}`,
			mend: 'move it to its side; third parties are in no pairing'
		});
}

/** A silence is true: the words it looked for are not there. */
export const silencesTrue: SourceRule = {
	name: 'the words that a silence looked for are not in the silent texts',
	invariant: 6,
	findInSources({ draft }, texts, report) {
		const sides = sidesBySource(draft);
		const folded = [...texts].map(([source, { lines }]) => ({
			source,
			side: sides.get(source),
			lines: lines.map(foldOnce)
		}));
		for (const { id, relation, searched } of draft.pairings)
			for (const { source, side, lines } of folded) {
				if (relation !== `${side}-silent`) continue;
				for (const word of searched) {
					const stem = foldOnce(word);
					const line = lines.findIndex((text) => findWordStart(text, stem) !== -1);
					if (line === -1) continue;
					report({
						record: id,
						near: word,
						sourceLine: line + 1,
						what: `« ${word} » was looked for, and stands in ${source}`,
						mend: 'the text is not silent: pair that line, or name more precise words'
					});
				}
			}
	}
};
