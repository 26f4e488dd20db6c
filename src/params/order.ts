import { ORDERS } from '../lib/model/view';
import type { Order } from '../lib/model/view';

/** Orders of the list of themes, each with its own address. */
export const match = (param: string): param is Order =>
	(ORDERS as readonly string[]).includes(param);
