import { error } from '@sveltejs/kit';
import { shownCorpus } from '$lib/server/dataset';
import { LESSONS, lessonPage } from '$lib/server/guide';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LESSONS.flatMap(({ id }) => [{ lesson: id }, { lesson: id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const lesson = lessonPage(shownCorpus(), params.lesson, lang);
	if (!lesson) error(404);
	return { lesson };
};
