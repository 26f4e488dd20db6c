import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_RECORDS } from '../../src/lib/model/dataset';
import { bytesOf, descriptor, json, records, rowsOf, sha256 } from './read-downloads';
import type { Field, Resource } from './read-downloads';

/** A cell as the descriptor says to read it. */
function readCell(text: string, { type }: Field): unknown {
	if (text === '') return null;
	if (type === 'integer' || type === 'number') return Number(text);
	if (type === 'boolean') return text === 'true';
	if (type === 'array' || type === 'object') return JSON.parse(text);
	if (type === 'any' && /^\d+$/.test(text)) return Number(text);
	return text.replace(/^'/, '');
}

/** Puts a cell back where its name says; a null object is the one whose cells are all empty. */
function nest(cells: [string, unknown][]): unknown {
	const groups = new Map<string, [string, unknown][]>();
	for (const [name, value] of cells) {
		const [head = '', ...rest] = name.split('.');
		groups.set(head, [...(groups.get(head) ?? []), [rest.join('.'), value]]);
	}
	return Object.fromEntries(
		[...groups].map(([head, inner]) => {
			if (inner[0]?.[0] === '') return [head, inner[0][1]];
			return [head, inner.every(([, value]) => value === null) ? null : nest(inner)];
		})
	);
}

describe('the JSON files', () => {
	const ajv = addFormats(new Ajv2020({ strict: true, strictTuples: false, allErrors: true }));
	const validators = new Map(
		PUBLISHED_RECORDS.map((name) => [name, ajv.compile(json(`schemas/${name}.json`) as object)])
	);

	test.each(PUBLISHED_RECORDS)('%s.json is valid against its own schema', (name) => {
		const validate = validators.get(name);
		expect(validate?.(records(name)), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
	});

	test('a record with a missing, unknown or wrong field is refused', () => {
		const validate = validators.get('figures');
		const [figure] = records('figures');
		const { status: _, ...missing } = figure ?? {};
		expect(validate?.([missing])).toBe(false);
		expect(validate?.([{ ...figure, added: 1 }])).toBe(false);
		expect(validate?.([{ ...figure, status: 'promised' }])).toBe(false);
	});
});

describe('the CSV files', () => {
	test('read back as their descriptor says, are the very records of the JSON files', () => {
		for (const resource of descriptor.resources) {
			const { fields } = resource.schema;
			const [header, ...rows] = rowsOf(resource);
			expect(header, resource.name).toEqual(fields.map(({ name }) => name));
			const read = rows.map((row) =>
				nest(fields.map((field, index) => [field.name, readCell(row[index] ?? '', field)]))
			);
			expect(read, resource.name).toEqual(records(resource.name));
		}
	});

	test('keep what their fields promise: required, one of a list, a pattern', () => {
		for (const resource of descriptor.resources)
			for (const [index, { name, constraints }] of resource.schema.fields.entries())
				for (const [, row] of rowsOf(resource).entries()) {
					const cell = row[index] ?? '';
					if (cell === name || constraints === undefined) continue;
					const where = `${resource.name}.${name}: ${cell}`;
					if (constraints.required) expect(cell, where).not.toBe('');
					if (cell !== '' && constraints.enum) expect(constraints.enum, where).toContain(cell);
					if (cell !== '' && constraints.pattern)
						expect(cell, where).toMatch(new RegExp(constraints.pattern));
				}
	});

	test('hold no cell that a spreadsheet would run, numbers excepted', () => {
		const cells = descriptor.resources.flatMap((resource) => rowsOf(resource).flat());
		expect(cells.length).toBeGreaterThan(5000);
		expect(
			cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?(e-?\d+)?$/.test(cell))
		).toEqual([]);
	});
});

describe('datapackage.json', () => {
	const profile = JSON.parse(
		readFileSync(new URL('../fixtures/data-package/tabular-v2.json', import.meta.url), 'utf8')
	) as object;
	const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(profile);

	test('is valid against the constraints of Data Package v2', () => {
		expect(validate(descriptor), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
	});

	test('a descriptor without resources, with a v1 resource or a field of no type is refused', () => {
		const [first] = descriptor.resources;
		const { resources: _, ...none } = descriptor;
		expect(validate(none)).toBe(false);
		expect(validate({ ...descriptor, resources: [{ ...first, $schema: undefined }] })).toBe(false);
		const schema = { fields: [{ name: 'a', type: 'text' }] };
		expect(validate({ ...descriptor, resources: [{ ...first, schema }] })).toBe(false);
	});

	test('gives the size and the hash of each table', () => {
		expect(descriptor.resources.map(({ name }) => name)).toEqual([...PUBLISHED_RECORDS]);
		for (const { path, bytes, hash } of descriptor.resources) {
			expect(bytesOf(path).length, path).toBe(bytes);
			expect(hash, path).toBe(`sha256:${sha256(bytesOf(path))}`);
		}
	});

	test('has primary keys that name one row, and foreign keys that lead to one', () => {
		const column = (resource: Resource, name: string) => {
			const index = resource.schema.fields.findIndex((field) => field.name === name);
			return rowsOf(resource)
				.slice(1)
				.map((row) => row[index] ?? '');
		};
		const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
		let links = 0;
		for (const resource of descriptor.resources) {
			const { primaryKey, foreignKeys = [] } = resource.schema;
			const parts = primaryKey.map((name) => column(resource, name));
			const keys = (parts[0] ?? []).map((_, row) => parts.map((part) => part[row]).join('\n'));
			expect(new Set(keys).size, resource.name).toBe(keys.length);
			for (const { fields, reference } of foreignKeys) {
				const target = byName.get(reference.resource ?? resource.name);
				const ids = new Set(target ? column(target, reference.fields[0] ?? '') : []);
				const used = column(resource, fields[0] ?? '').filter((id) => id !== '');
				expect(used.filter((id) => !ids.has(id)), `${resource.name}.${fields[0]}`).toEqual([]);
				links += used.length;
			}
		}
		expect(links).toBeGreaterThan(1000);
	});
});

