import { describe, expect, test } from 'vitest';
import { shownCorpus } from '../dataset';
import { CURRICULUM, MORE_TERMS } from './guide-text';
import { LESSONS, guidePage, lessonPage } from './index';
import { LESSON_MINUTES } from './lesson';
import type { LevelPlan } from './lesson';

const corpus = shownCorpus();
const plans: [name: string, plan: LevelPlan][] = LESSONS.flatMap(({ id, plans }) =>
	Object.entries(plans).map(([level, plan]): [string, LevelPlan] => [`${id}, ${level}`, plan])
);

describe('a lesson plan', () => {
	test.each(plans)('%s fills one hour of class, no step longer than a quarter', (_, { steps }) => {
		expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(LESSON_MINUTES);
		expect(steps.every(({ minutes }) => minutes > 0 && minutes <= 15)).toBe(true);
	});

	test.each(LESSONS.map(({ id }) => id))('%s opens pages that exist, in both languages', (id) => {
		for (const lang of ['fr', 'en'] as const) {
			const page = lessonPage(corpus, id, lang);
			const links = page?.levels.flatMap(({ steps }) => steps.flatMap((step) => step.links)) ?? [];
			const meant = LESSONS.filter((lesson) => lesson.id === id).flatMap((lesson) =>
				Object.values(lesson.plans).flatMap(({ steps }) =>
					steps.flatMap((step) => step.links ?? [])
				)
			);
			expect(links).toHaveLength(meant.length);
			expect(links.every(({ path, label }) => /^\/[\w/-]+\/$/.test(path) && label !== '')).toBe(
				true
			);
		}
	});

	test('minutes are printed one after the other', () => {
		const [first] = lessonPage(corpus, 'vie-d-un-chiffre', 'fr')?.levels ?? [];
		expect(first?.steps.map(({ from, to }) => [from, to])).toEqual([
			[0, 5],
			[5, 15],
			[15, 30],
			[30, 45],
			[45, 55]
		]);
	});

	test('figures of both texts are checked, as many checks of each', () => {
		const sides = (id: string): string[] => {
			const inputs = corpus.data.checks.find((check) => check.id === id)?.inputs ?? [];
			return [...new Set(inputs.map((input) => (input.startsWith('plan-') ? 'plan' : 'posts')))];
		};
		const lesson = LESSONS.find(({ id }) => id === 'vie-d-un-chiffre');
		for (const plan of Object.values(lesson?.plans ?? {})) {
			const links = plan.steps.flatMap((step) => step.links ?? []);
			const ids = new Set(links.flatMap((link) => (link.to === 'check' ? [link.id] : [])));
			const counted = [...ids].flatMap(sides);
			expect(counted.filter((side) => side === 'plan')).toHaveLength(
				counted.filter((side) => side === 'posts').length
			);
		}
	});

	test('an unknown lesson is no page', () => {
		expect(lessonPage(corpus, 'autre', 'fr')).toBeNull();
	});
});

describe('the guide', () => {
	test('every statement about the curriculum has its reference; the last one says what is ours', () => {
		expect(CURRICULUM.slice(0, -1).every(({ references }) => references.length > 0)).toBe(true);
		expect(CURRICULUM.at(-1)?.references).toEqual([]);
		expect(MORE_TERMS.every(({ definition }) => definition.references.length > 0)).toBe(true);
	});

	test('every reference is cited, in its order, and has an address', () => {
		const page = guidePage(corpus, 'fr');
		const cited = [
			...page.curriculum,
			...page.neutrality,
			...page.terms.map(({ definition }) => definition)
		].flatMap(({ references }) => references);
		expect(new Set(cited.map(({ id }) => id))).toEqual(
			new Set(page.references.map(({ id }) => id))
		);
		expect(cited.map(({ number }) => number)).toContain(page.references.length);
		expect(page.references.every(({ url }) => url.startsWith('https://'))).toBe(true);
	});

	test('defines the words of institutions that a lesson needs', () => {
		const terms = guidePage(corpus, 'fr').terms.map(({ term }) => term);
		expect(terms).toEqual(
			expect.arrayContaining([
				'Vœu',
				'Délibération',
				'Conseil de Paris',
				'Adjoint à la maire',
				'Ce qu’une ville peut faire'
			])
		);
	});
});
