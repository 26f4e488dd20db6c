import { z } from 'zod';
import { Edtf, Text } from './fields';

/** A path below the site's root, in French: the English page follows it. */
const SitePath = z
	.string()
	.regex(/^\/[a-z0-9/-]+\/$/, 'a path such as /passages/dh25-10/, without language or anchor');

/** A published address whose record is gone or renamed, and where its reader is sent. */
export const Redirect = z.strictObject({ from: SitePath, to: SitePath, date: Edtf, reason: Text });
export type Redirect = z.infer<typeof Redirect>;
