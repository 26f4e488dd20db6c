import type { ClassCheck, ClassClaim, ClassSide } from '../class-data';
import {
	claimKeys,
	fitsLevel,
	fitsThemes,
	freshClaims,
	oneItem,
	onePerSide,
	sourceOf
} from '../draw';
import type { Draw, Drawn, Generator } from '../draw';

/** True, false or not decidable: from natures, from statuses, from verdicts; one of each side. */
export const trueFalse: Generator = {
	kind: 'true-false',
	minutes: 3,
	make: (draw) => {
		const makers = draw.random.shuffle([ofNature, ofAmount, ofCheck]);
		for (const make of makers) {
			const pair = onePerSide(draw, (side) => make(draw, side));
			if (pair) return pair;
		}
		return null;
	}
};

interface Statement {
	text: string;
	value: true | false | null;
	because: string;
}

/** What may be said of a claim of a nature, with its truth. */
function statementsOf({ t }: Draw, nature: string): Statement[] {
	const { tfBecause: why } = t;
	if (nature === 'done')
		return [
			{ text: t.tfDone, value: true, because: why.done },
			{ text: t.tfFuture, value: false, because: why.done }
		];
	if (nature === 'presented') return [{ text: t.tfVoted, value: null, because: why.presented }];
	if (nature === 'pledge')
		return [
			{ text: t.tfDone, value: false, because: why.pledge },
			{ text: t.tfFuture, value: true, because: why.pledge },
			{ text: t.tfWillBe, value: null, because: why.future }
		];
	return [];
}

function ofNature(draw: Draw, side: ClassSide): Drawn | null {
	const [claim] = freshClaims(
		draw,
		(found) => found.side === side && statementsOf(draw, found.nature).length > 0
	);
	const [statement] = draw.random.shuffle(statementsOf(draw, claim?.nature ?? ''));
	return claim && statement ? ask(draw, claim, { statement, text: claim.summary }) : null;
}

/** An amount that nobody has looked up elsewhere can't be said confirmed. */
function ofAmount(draw: Draw, side: ClassSide): Drawn | null {
	const claims = freshClaims(draw, (claim) => claim.side === side);
	for (const claim of claims) {
		const amount = draw.data.amounts.find(
			(found) => found.claim === claim.id && found.unconfirmed && !draw.used.has(found.id)
		);
		if (!amount) continue;
		const { tfConfirmed: text, tfBecause: why } = draw.t;
		const statement = { text, value: null, because: why.unconfirmed };
		const drawn = ask(draw, claim, { statement, text: `${amount.text} : ${amount.label}` });
		return { ...drawn, blind: amount.blind, records: [amount.id, ...drawn.records] };
	}
	return null;
}

function ask(
	{ data, t }: Draw,
	claim: ClassClaim,
	{ statement, text }: { statement: Statement; text: string }
): Drawn {
	return {
		themes: claim.themes,
		prompt: t.tf(statement.text),
		material: [{ text, lang: data.lang, caption: null }],
		answer: { type: 'true-false', value: statement.value, options: t.tfOptions },
		explanation: statement.because,
		sources: [sourceOf(claim)],
		records: claimKeys(claim),
		blind: claim.blind,
		items: oneItem(claim.side)
	};
}

const VALUES = { consistent: true, inconsistent: false, undecidable: null, depends: null } as const;

function ofCheck({ data, level, random, t, themes, used }: Draw, side: ClassSide): Drawn | null {
	const fits = (check: ClassCheck) =>
		check.whose === side &&
		check.agrees &&
		fitsLevel(check.level, level) &&
		fitsThemes(check.themes, themes) &&
		!used.has(check.id);
	const [check] = random.shuffle(data.checks.filter(fits));
	if (!check) return null;
	return {
		themes: check.themes,
		prompt: t.tf(t.tfAgrees),
		material: [{ text: check.question, lang: data.lang, caption: null }],
		answer: { type: 'true-false', value: VALUES[check.verdict], options: t.tfOptions },
		explanation: check.explanation,
		sources: [...check.places, { label: check.question, path: check.path }],
		records: [check.id],
		blind: false,
		items: oneItem(side)
	};
}
