import type { ClassTheme } from '../class-data';
import type { Draw, Drawn, Generator } from '../draw';

const ROWS = 3;
/** Two bars of nearly the same length are no reading exercise. */
const LEAST_GAP = 2;

/** Read a chart of how much each text says; what a bar does not say is among the answers. */
export const chart: Generator = {
	kind: 'chart',
	minutes: 3,
	make: (draw) => {
		const { data, random, themes, used } = draw;
		const rows = random.shuffle(
			data.themes.filter(
				({ id, record, programme }) =>
					record + programme > 0 &&
					(themes.size === 0 || themes.has(id)) &&
					!used.has(`chart:${id}`)
			)
		);
		const asked = rows.find(({ record, programme }) => Math.abs(record - programme) >= LEAST_GAP);
		if (!asked) return null;
		const others = rows.filter(({ id }) => id !== asked.id).slice(0, ROWS - 1);
		return [toExercise(draw, random.shuffle([asked, ...others]), asked)];
	}
};

function toExercise({ data, random, t }: Draw, rows: ClassTheme[], asked: ClassTheme): Drawn {
	const { label, record, programme } = asked;
	const right = t.chartRight(label, record, programme);
	const longer = record > programme ? t.theRecord : t.theProgramme;
	const options = random.shuffle([
		right,
		t.chartRight(label, programme, record),
		t.chartEqual(label),
		t.chartMerit(label, longer)
	]);
	return {
		themes: rows.map(({ id }) => id),
		prompt: t.chart,
		material: [
			{
				text: rows.map((row) => t.chartRow(row.label, row.record, row.programme)).join(' ; '),
				lang: data.lang,
				caption: t.chartTitle
			}
		],
		answer: { type: 'choice', options, correct: options.indexOf(right) },
		explanation: t.chartBecause,
		sources: rows.map(({ label: name, path }) => ({ label: name, path })),
		records: rows.map(({ id }) => `chart:${id}`),
		blind: false,
		items: { record: rows.length, programme: rows.length },
		chart: {
			title: t.chartTitle,
			rows: rows.map((row) => ({ label: row.label, record: row.record, programme: row.programme }))
		}
	};
}
