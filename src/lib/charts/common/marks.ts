import { round1 } from './text-fit';

/** Path of a diamond around a point: `(10, 10, 8)` → `M10 2l8 8-8 8-8-8z`. */
export const diamondPath = (x: number, y: number, radius: number): string => {
	const r = round1(radius);
	return `M${round1(x)} ${round1(y - radius)}l${r} ${r}-${r} ${r}-${r}-${r}z`;
};

/** Path of a square around a point, for third parties. */
export const squarePath = (x: number, y: number, radius: number): string => {
	const side = round1(radius * 2);
	return `M${round1(x - radius)} ${round1(y - radius)}h${side}v${side}h-${side}z`;
};

/** Path of an open arrow that starts beside a mark: « plus de » to the right, « moins de » to the left. */
export const arrowPath = (x: number, y: number, direction: 'right' | 'left'): string => {
	const sign = direction === 'right' ? 1 : -1;
	return `M${round1(x + sign * 9)} ${round1(y)}h${sign * 24}m${sign * -6}-5l${sign * 6} 5l${sign * -6} 5`;
};
