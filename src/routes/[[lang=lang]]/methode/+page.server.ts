import accuracy from '$lib/server/extraction-accuracy.json';
import real from '$lib/server/extraction-real.json';
import { agreementTable } from '$lib/server/agreement-table';
import { shownCorpus, wholeCorpus } from '$lib/server/dataset';
import { sideCounts } from '$lib/server/method-page';
import { say, sayDate } from '$lib/server/text';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const corpus = shownCorpus();
	const { review } = corpus.data.site;
	return {
		accuracy: { ...accuracy, real: realAccuracy() },
		agreement: agreementTable(corpus, lang),
		counts: sideCounts(corpus, lang),
		review: `${say(review.method, lang)}, ${sayDate(review.date, lang) ?? ''}`,
		withheld: wholeCorpus().data.claims.length - corpus.data.claims.length
	};
};

/** Counted once on texts that are not published: kept as counts, shown as the shares of the other sets. */
function realAccuracy() {
	const rows = real.rows.map(({ right, ...row }) => ({
		...row,
		precision: right / row.found,
		recall: right / row.expected
	}));
	return { documents: real.extracts, rows };
}
