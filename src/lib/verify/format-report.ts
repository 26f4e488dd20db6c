import type { VerifyMessages } from '../i18n/messages-verify';
import type { Report } from './verify';
import type { ItemResult } from './look-up';
import { showControls } from './show-controls';

/** What a report is written with. */
export interface Writing {
	t: VerifyMessages;
	/** Version of the data. */
	version: string;
	/** Address of a passage's page. */
	addressOf: (passage: string) => string;
}

export type ReportFormat = 'md' | 'txt' | 'json';

/** Signs that mean something in Markdown or HTML: shown as they are, whatever the text holds. */
const SPECIAL = /[\\`*_{}[\]<>#+!|~&]/g;

/**
 * Writes a report to keep: counts, and everything that is not where it was.
 *
 * @param report of one text
 * @param format `json` holds every item, the two others those that differ
 * @param writing language, version and addresses
 * @returns the content of the file; hostile words in it are text, invisible ones are shown; never throws
 */
export function formatReport(report: Report, format: ReportFormat, writing: Writing): string {
	if (format === 'json')
		return `${JSON.stringify({ dataVersion: writing.version, ...report }, null, '\t')}\n`;
	const quote = format === 'md' ? (text: string) => text.replace(SPECIAL, '\\$&') : String;
	const heading = (level: number, text: string) =>
		format === 'md' ? `${'#'.repeat(level)} ${text}\n` : `${text.toUpperCase()}\n`;
	return `${[
		heading(1, writing.t.reportTitle),
		...describeText(report, quote, writing),
		...describeCounts(report, writing),
		...listItems(report, { quote, heading }, writing)
	].join('\n')}\n`;
}

type Quote = (text: string) => string;

function describeText(
	{ text, source, identical, recognised }: Report,
	quote: Quote,
	{ t, version }: Writing
) {
	const name = text.name === null ? t.pasted : showControls(text.name);
	const lines = [
		`- ${t.text}: ${quote(name)}, ${t.textNote(String(text.bytes), String(text.lines))}`,
		`- ${t.sha}: ${text.sha256}`
	];
	if (!source) return [...lines, `- ${t.none}`, `- ${t.dataVersion}: ${version}`, ''];
	return [
		...lines,
		`- ${t.source}: ${quote(source.title)} (${source.source})`,
		`- ${t.shaOfCopy}: ${source.sha256}`,
		`- ${t.identical[identical]}`,
		...(recognised ? [`- ${t.by(recognised.found, recognised.of)}`] : []),
		`- ${t.dataVersion}: ${version}`,
		''
	];
}

function describeCounts({ source, counts }: Report, { t }: Writing): string[] {
	if (!source) return [];
	const shown = (['found', 'moved', 'changed', 'absent', 'withheld'] as const).filter(
		(state) => counts[state] > 0 || state !== 'withheld'
	);
	return [...shown.map((state) => `- ${t.states[state]}: ${counts[state]}`), ''];
}

interface Style {
	quote: Quote;
	heading: (level: number, text: string) => string;
}

function listItems({ items }: Report, { quote, heading }: Style, { t, addressOf }: Writing) {
	const describe = (item: ItemResult) => [
		`- ${t.place(item.line)}, ${t.one[item.kind].toLowerCase()} ${item.record}: ${t.states[item.state].toLowerCase()}`,
		`  - ${t.published}: «\u00a0${quote(item.exact)}\u00a0»`,
		...(item.context && item.at !== null
			? [`  - ${t.at(item.at)}: «\u00a0${quote(item.context.match)}\u00a0»`]
			: []),
		`  - ${addressOf(item.passage)}`
	];
	const section = (title: string, states: readonly string[]) => {
		const chosen = items.filter(({ state }) => states.includes(state));
		return chosen.length > 0 ? [heading(2, title), ...chosen.flatMap(describe), ''] : [];
	};
	return [
		...section(t.differing, ['changed', 'absent']),
		...section(t.movedTitle, ['moved']),
		...section(t.states.withheld, ['withheld'])
	];
}
