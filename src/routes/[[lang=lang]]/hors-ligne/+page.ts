import type { EntryGenerator } from './$types';

export const csr = true;

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];
