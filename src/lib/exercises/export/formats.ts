/** Forms in which a sheet can be taken away. */
export const EXPORT_FORMATS = ['docx', 'moodle', 'pronote', 'gift', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
