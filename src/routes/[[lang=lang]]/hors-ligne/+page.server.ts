import { renderDesk } from '$lib/server/render-desk';
import OfflineDesk from './OfflineDesk.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { desk: renderDesk({ name: 'hors-ligne', component: OfflineDesk, props: {}, lang }) };
};
