import { shownCorpus } from '$lib/server/dataset';
import { timelineItems } from '$lib/server/timeline';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = () => timelineItems(shownCorpus());
