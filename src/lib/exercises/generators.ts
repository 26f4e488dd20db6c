import type { Generator } from './draw';
import type { ExerciseKind } from './exercise';
import { chart } from './kinds/chart';
import { compute } from './kinds/compute';
import { debate } from './kinds/debate';
import { findSource } from './kinds/find-source';
import { loadedWord } from './kinds/loaded-word';
import { match } from './kinds/match';
import { nature } from './kinds/nature';
import { order } from './kinds/order';
import { trueFalse } from './kinds/true-false';
import { whoSays } from './kinds/who-says';

/** Every way of asking, by its name. */
export const GENERATORS: Record<ExerciseKind, Generator> = {
	'who-says': whoSays,
	nature,
	match,
	order,
	chart,
	compute,
	'true-false': trueFalse,
	'find-source': findSource,
	'loaded-word': loadedWord,
	debate
};
