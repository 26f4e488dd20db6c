import type { Language } from '../numbers/format';
import { fieldsOf } from './sheet';
import type { CalculatorSheet, SheetField } from './sheet';
import { decodeNumber, encodeNumber, readTyped, valueOf } from './typed-number';
import type { NumberRefusal, TypedNumber } from './typed-number';

/** How a number is read when not as the record says. */
export const ROUNDINGS = ['exact', 'printed'] as const;
export type ChosenRounding = (typeof ROUNDINGS)[number];

/** What a reader changes of one number; at least one of the two. */
export interface Change {
	number?: TypedNumber;
	rounding?: ChosenRounding;
}

/** By key of the field. */
export type Changes = Readonly<Record<string, Change>>;

/** What stands in a field. */
export interface Entered {
	text: string;
	rounding: ChosenRounding | null;
}

export type FieldRefusal = NumberRefusal | 'crossed';

/**
 * Reads what stands in the fields.
 *
 * @param sheet of the check
 * @param entered by key; a field left out stands as published
 * @param lang language of the page
 * @returns the changes, and why a field is refused, by key; never throws
 */
export function readFields(
	sheet: CalculatorSheet,
	entered: Readonly<Record<string, Entered>>,
	lang: Language
): { changes: Changes; refused: Readonly<Record<string, FieldRefusal>> } {
	const changes: Record<string, Change> = {};
	const refused: Record<string, FieldRefusal> = {};
	for (const field of fieldsOf(sheet)) {
		const read = entered[field.key] ? readField(field, entered[field.key] as Entered, lang) : {};
		if (typeof read === 'string') refused[field.key] = read;
		else if (read.number || read.rounding) changes[field.key] = read;
	}
	return { changes, refused: { ...refused, ...crossedEnds(sheet, changes) } };
}

function readField(field: SheetField, entered: Entered, lang: Language): Change | NumberRefusal {
	const { operand, published } = field;
	const rounding = entered.rounding ?? undefined;
	const isLeftEmpty = published === null && entered.text.trim() === '';
	if (isLeftEmpty) return rounding ? 'empty' : {};
	const signed = published !== null && valueOf(published) < 0;
	const number = readTyped(entered.text, { lang, unit: operand.unit, signed });
	if (typeof number === 'string') return number;
	return withoutRepeats(field, { number, rounding });
}

/** The published number typed again is no change; nor is « exact » of a literal, which is so already. */
function withoutRepeats({ published, operand }: SheetField, { number, rounding }: Change): Change {
	const isSame = published && number && encodeNumber(published) === encodeNumber(number);
	const isPlain = operand.figure === null && rounding === 'exact';
	return {
		...(number && !isSame ? { number } : {}),
		...(rounding && !isPlain && operand.upTo === null ? { rounding } : {})
	};
}

function crossedEnds(sheet: CalculatorSheet, changes: Changes): Record<string, FieldRefusal> {
	const crossed = fieldsOf(sheet).filter(({ end, operand: { id, number, upTo } }) => {
		const [low, high] = [changes[id]?.number ?? number, changes[`${id}.a`]?.number ?? upTo];
		return end === 'high' && low && high && valueOf(low) > valueOf(high);
	});
	return Object.fromEntries(crossed.map(({ key }) => [key, 'crossed' as const]));
}

/** Public addresses are in French. */
const CHECK = 'verification';
const ROUNDING_WORDS: Record<ChosenRounding, string> = { exact: 'exact', printed: 'arrondi' };
/** Marks that networks put on an address that is shared: no part of what was asked. */
const FOREIGN_MARK = /^(?:utm_\w+|[a-z]+clid)$/;
const LONGEST_ADDRESS = 2000;

/** What an address asks of the calculator. */
export type Asked =
	| { kind: 'none' }
	| { kind: 'check'; id: string; changes: Changes }
	/** `name` is the part of the address that cannot be read. */
	| {
			kind: 'refused';
			reason: 'too-long' | 'check' | 'field' | 'number' | 'crossed';
			name: string;
			id?: string;
	  };

/**
 * Reads the end of an address: all of it, or nothing, so that a link shows what its sender saw.
 *
 * @param search the part of the address from « ? »
 * @param sheets of the checks that are proposed
 * @returns the check and its changes, or what cannot be read; never throws
 * @example readAddress('?verification=budget-implicite&plan-1-1-pct=0.31_arrondi', sheets)
 */
export function readAddress(search: string, sheets: readonly CalculatorSheet[]): Asked {
	if (search.length > LONGEST_ADDRESS) return { kind: 'refused', reason: 'too-long', name: '' };
	const asked = new URLSearchParams(search);
	const [id, other] = asked.getAll(CHECK);
	if (id === undefined) return { kind: 'none' };
	const sheet = sheets.find((one) => one.id === id);
	if (!sheet) return { kind: 'refused', reason: 'check', name: id };
	if (other !== undefined) return { kind: 'refused', reason: 'field', name: CHECK, id };
	asked.delete(CHECK);
	const changes: Record<string, Change> = {};
	const fields = new Map(fieldsOf(sheet).map((field) => [field.key, field]));
	for (const [name, value] of asked) {
		if (FOREIGN_MARK.test(name)) continue;
		const field = fields.get(name);
		if (!field || changes[name]) return { kind: 'refused', reason: 'field', name, id };
		const change = readChange(field, value);
		if (!change) return { kind: 'refused', reason: 'number', name, id };
		changes[name] = change;
	}
	const [crossed] = Object.keys(crossedEnds(sheet, changes));
	if (crossed) return { kind: 'refused', reason: 'crossed', name: crossed, id };
	return { kind: 'check', id, changes };
}

/** Only what `writeAddress` writes: a change that changes nothing is refused with the rest. */
function readChange(field: SheetField, value: string): Change | null {
	const [digits = '', word, ...rest] = value.split('_');
	const rounding = ROUNDINGS.find((name) => ROUNDING_WORDS[name] === word);
	const number = digits === '' ? undefined : decodeNumber(digits);
	if (number === null || rest.length > 0 || (word !== undefined && !rounding)) return null;
	if (number && valueOf(number) < 0 && !(field.published && valueOf(field.published) < 0))
		return null;
	if (!number && field.published === null) return null;
	const change = withoutRepeats(field, { number, rounding });
	const isWhole = Boolean(change.number) === Boolean(number) && change.rounding === rounding;
	return isWhole && (number ?? rounding) ? change : null;
}

/**
 * Writes what a reader changed as the end of an address.
 *
 * @param id of the check
 * @param changes by key of the field
 * @returns « ?verification=… », with one parameter a change
 * @example writeAddress('budget-implicite', { 'plan-1-1-pct': { rounding: 'printed' } })
 * // → '?verification=budget-implicite&plan-1-1-pct=_arrondi'
 */
export function writeAddress(id: string, changes: Changes): string {
	const asked = new URLSearchParams({ [CHECK]: id });
	for (const [key, { number, rounding }] of Object.entries(changes)) {
		const word = rounding ? `_${ROUNDING_WORDS[rounding]}` : '';
		asked.set(key, (number ? encodeNumber(number) : '') + word);
	}
	return `?${asked}`;
}
