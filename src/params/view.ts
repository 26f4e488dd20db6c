import { VIEWS } from '../lib/model/view';
import type { View } from '../lib/model/view';

/** Other ways to read a theme, each with its own address. */
export const match = (param: string): param is View => (VIEWS as readonly string[]).includes(param);
