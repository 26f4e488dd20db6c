// @ts-check
// Loaded before a build by scripts/reproducible.js: another day, another year, as every Date sees them.
const YEARS_AHEAD = 3 * 366 * 24 * 3600 * 1000 + 12_345_678;
const RealDate = Date;

globalThis.Date = /** @type {DateConstructor} */ (
	class extends RealDate {
		/** @param {[] | ConstructorParameters<DateConstructor>} args */
		constructor(...args) {
			if (args.length === 0) super(RealDate.now() + YEARS_AHEAD);
			else super(...args);
		}
		/** @override */
		static now() {
			return RealDate.now() + YEARS_AHEAD;
		}
	}
);
