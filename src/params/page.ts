/** Page 1 is the theme itself; the others are numbered from 2. */
export const match = (param: string): boolean => /^(?:[2-9]|[1-9]\d+)$/.test(param);
