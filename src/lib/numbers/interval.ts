/** Intervals: what a printed figure may stand for, and arithmetic on it. */
export * from './interval-arithmetic';
export * from './interval-of';
