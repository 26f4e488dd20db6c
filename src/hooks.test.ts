import { expect, test } from 'vitest';
import { transport } from './hooks';

test('nothing of the data of a page is written for a script of Kit', () => {
	const { encode } = transport['Unsent'] ?? {};
	const stands = encode?.({ passage: { id: 'a', text: 'b' } });
	expect(stands).toBeTruthy();
	expect(JSON.stringify(stands).length).toBeLessThan(8);
	expect(encode?.(stands)).toBe(false);
});
