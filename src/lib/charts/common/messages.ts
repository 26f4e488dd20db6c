import type { Lang } from '../../model/vocabulary';

/** Words of the frame that every chart shares. */
export const frameMessages: Record<Lang, Record<'table' | 'source' | 'download', string>> = {
	fr: {
		table: 'Tableau des données',
		source: 'Sources de ces données',
		download: 'Télécharger l’image (SVG)'
	},
	en: { table: 'Data table', source: 'Sources of these data', download: 'Download the image (SVG)' }
};
