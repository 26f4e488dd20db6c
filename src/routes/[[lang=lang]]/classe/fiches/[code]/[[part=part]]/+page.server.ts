import { readySheetPages, readySheet } from '$lib/server/class-page';
import { filesOf } from '$lib/server/ready-files';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readySheetPages();

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang, origin } = await parent();
	const sheet = readySheet(params.code, lang);
	return { sheet, files: filesOf(sheet), part: params.part ?? null, origin };
};
