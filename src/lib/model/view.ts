/** Other ways to read a theme: without names, sides swapped, acts and pledges only, quantified only. */
export const VIEWS = ['aveugle', 'inverse', 'actes', 'chiffres'] as const;
export type View = (typeof VIEWS)[number];
