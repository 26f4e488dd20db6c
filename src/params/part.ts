import { SHEET_PARTS } from '../lib/exercises/ready-sheets';
import type { SheetPart } from '../lib/exercises/ready-sheets';

/** Pages of a ready sheet besides the pupils': its answer key, and large print. */
export const match = (param: string): param is SheetPart =>
	(SHEET_PARTS as readonly string[]).includes(param);
