import { readySheetPages, readySheet } from '$lib/server/class-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readySheetPages();

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang, origin } = await parent();
	return { sheet: readySheet(params.code, lang), part: params.part ?? null, origin };
};
