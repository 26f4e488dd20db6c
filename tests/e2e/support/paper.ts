import type { Page } from '@playwright/test';

/** How many sheets of paper the page takes: pages of the PDF that the browser prints. */
export async function countPages(page: Page): Promise<number> {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;
}
