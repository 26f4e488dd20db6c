import type { Lang } from '../../model/vocabulary';
import { euroLabel } from '../common/labels';
import { placeLabels } from '../common/place-labels';
import { round1, textWidth, type Box } from '../common/text-fit';
import { BASELINE, type TextLine } from '../common/text-lines';
import { drawable, type Grant } from './grant';
import { layoutAxes, type Frame, type GrantAxes } from './grants-axes';

export const WIDE: Frame = {
	width: 960,
	height: 500,
	plot: { left: 100, right: 800, top: 20, bottom: 450 },
	fontSize: 15,
	named: true
};
export const NARROW: Frame = {
	width: 340,
	height: 400,
	plot: { left: 8, right: 266, top: 30, bottom: 350 },
	fontSize: 13.5,
	named: false
};

export interface GrantMark {
	grant: Grant;
	x: number;
	y: number;
	label: TextLine;
	leader: string | null;
}

export interface GrantsLayout extends Pick<GrantAxes, 'counts' | 'amounts' | 'slopes'> {
	frame: Frame;
	marks: GrantMark[];
}

const labelMarks = (
	grants: Grant[],
	places: { x: number; y: number }[],
	context: { frame: Frame; lang: Lang; obstacles: Box[] }
) => {
	const { frame, lang, obstacles } = context;
	const texts = grants.map((grant) => ({
		strong: euroLabel(grant.amountEur, lang).replaceAll(' ', '\u00A0'),
		text: frame.named ? ` ${grant.label[lang]}` : ''
	}));
	const items = places.map((place, index) => {
		const { strong, text } = texts[index] ?? { strong: '', text: '' };
		const width = textWidth(strong + text, frame.fontSize);
		return { ...place, radius: 10, width, height: frame.fontSize + 4 };
	});
	const bounds = { x: 0, y: 0, width: frame.width, height: frame.plot.bottom };
	return placeLabels(items, bounds, obstacles).map(
		({ x, y, width, height, anchor, leader }, index) => {
			const line: TextLine = {
				...(texts[index] ?? { strong: '', text: '' }),
				x: round1(anchor === 'end' ? x + width : x),
				y: round1(y + height / 2 + BASELINE),
				anchor
			};
			const mark = places[index] ?? { x, y };
			const to = `${line.x} ${round1(y + height / 2)}`;
			return { label: line, leader: leader ? `M${mark.x} ${mark.y}L${to}` : null };
		}
	);
};

/**
 * Amount against number of associations, both logarithmic, so that equal euros per association is
 * one slope. Input: grants (projects are left out); output in units of the viewBox.
 */
export const layoutGrants = (
	grants: Grant[],
	{ frame, lang }: { frame: Frame; lang: Lang }
): GrantsLayout => {
	const drawn = drawable(grants);
	const { x, y, counts, amounts, slopes } = layoutAxes(drawn, frame, lang);
	const obstacles = [...slopes, ...(frame.named ? [] : amounts)].map((text) => ({
		x: text.x,
		y: text.y - frame.fontSize * 0.8,
		width: textWidth(text.label, frame.fontSize),
		height: frame.fontSize
	}));
	const places = drawn.map(({ count, amountEur }) => {
		return { x: round1(x(count)), y: round1(y(amountEur)) };
	});
	const labels = labelMarks(drawn, places, { frame, lang, obstacles });
	return {
		frame,
		counts,
		amounts,
		slopes,
		marks: drawn.flatMap((grant, index) => {
			const [place, label] = [places[index], labels[index]];
			return place && label ? [{ grant, ...place, ...label }] : [];
		})
	};
};
