/** Other ways to read a theme: without names, sides swapped, acts and pledges only, quantified only. */
export const VIEWS = ['aveugle', 'inverse', 'actes', 'chiffres'] as const;
export type View = (typeof VIEWS)[number];

/** Orders of the list of themes: by name, by what the record says most of, by what the programme does. */
export const ORDERS = ['alphabet', 'bilan', 'programme'] as const;
export type Order = (typeof ORDERS)[number];
