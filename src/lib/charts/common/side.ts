import { side as sides, type Lang } from '../../model/vocabulary';

/** Whose words a mark stands for; it decides shape, pattern and colour. */
export type ChartSide = (typeof sides.keys)[number];

/** One letter per side: the class that carries shape, pattern and colour in charts.css. */
export const SIDE_CLASS: Record<ChartSide, 'r' | 'p' | 't'> = {
	record: 'r',
	programme: 'p',
	'third-party': 't'
};

const VOICES: Record<ChartSide, Record<Lang, string>> = {
	record: { fr: 'selon l’élu', en: 'according to the deputy mayor' },
	programme: { fr: 'selon le plan', en: 'according to the plan' },
	'third-party': { fr: 'selon un tiers', en: 'according to a third party' }
};

const BLIND_VOICES: Record<ChartSide, Record<Lang, string>> = {
	record: { fr: 'selon une partie', en: 'according to one side' },
	programme: { fr: 'selon l’autre partie', en: 'according to the other side' },
	'third-party': VOICES['third-party']
};

/**
 * Attribution of what a mark states: `('record', 'fr')` → « selon l’élu ».
 * With `blind` no side is named.
 */
export const voiceOf = (side: ChartSide, lang: Lang, blind = false): string =>
	(blind ? BLIND_VOICES : VOICES)[side][lang];

/** Order of the sides everywhere: left page, right page, third parties. */
export const compareSides = (a: ChartSide, b: ChartSide): number =>
	sides.keys.indexOf(a) - sides.keys.indexOf(b);
