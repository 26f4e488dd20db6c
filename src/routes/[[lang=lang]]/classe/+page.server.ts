import { isFictionFirst, readyCorpora } from '$lib/server/class-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { ready: readyCorpora(lang), isFictionFirst: isFictionFirst() };
};
