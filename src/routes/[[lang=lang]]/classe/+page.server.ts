import { isFictionFirst, readyCorpora } from '$lib/server/class-page';
import { renderDesk } from '$lib/server/render-desk';
import ClassDesk from './ClassDesk.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const ready = readyCorpora(lang);
	const props = { corpora: ready.map(({ name }) => name) };
	return {
		ready,
		isFictionFirst: isFictionFirst(),
		desk: renderDesk({ name: 'classe', component: ClassDesk, props, lang })
	};
};
