import { page } from '$app/state';
import type { Frame } from '../server/frame';

/** The words around every page, made by the server (`src/lib/server/frame.ts`). */
export const useFrame = (): Frame => page.data.frame as Frame;
