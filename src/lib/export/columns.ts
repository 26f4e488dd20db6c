/** What we read of a JSON Schema. */
export interface JsonSchema {
	type?: string | string[];
	properties?: Record<string, JsonSchema>;
	required?: string[];
	anyOf?: JsonSchema[];
	enum?: unknown[];
	pattern?: string;
	minimum?: number;
}

/** A type of a Table Schema field (Data Package v2). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'any';

/** One column of a table made from nested records. */
export interface Column {
	/** From the record to the value; joined by dots it is the column's name. */
	path: readonly string[];
	type: ColumnType;
	/** The cell is never empty. */
	isRequired: boolean;
	enum: string[] | null;
	pattern: string | null;
	minimum: number | null;
}

/** The column's name in a CSV header, a sheet and a Table Schema. */
export const nameOf = ({ path }: Column): string => path.join('.');

const isNull = ({ type }: JsonSchema): boolean => type === 'null';

/** The same schema without null, and whether null was allowed. */
function withoutNull(schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } {
	if (Array.isArray(schema.type)) {
		const types = schema.type.filter((type) => type !== 'null');
		const type = types.length === 1 ? types[0] : types;
		return { schema: { ...schema, type }, isNullable: schema.type.includes('null') };
	}
	const choices = schema.anyOf?.filter((choice) => !isNull(choice));
	if (choices === undefined) return { schema, isNullable: false };
	const isNullable = schema.anyOf?.some(isNull) ?? false;
	const [only, ...others] = choices;
	if (only === undefined || others.length > 0) return { schema: { anyOf: choices }, isNullable };
	const inner = withoutNull(only);
	return { schema: inner.schema, isNullable: isNullable || inner.isNullable };
}

const TYPES: readonly string[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'];
const columnType = ({ type }: JsonSchema): ColumnType =>
	typeof type === 'string' && TYPES.includes(type) ? (type as ColumnType) : 'any';

interface Place {
	path: readonly string[];
	isRequired: boolean;
}

function columnsAt(nested: JsonSchema, { path, isRequired }: Place): Column[] {
	const { schema, isNullable } = withoutNull(nested);
	const isFilled = isRequired && !isNullable;
	if (schema.properties)
		return Object.entries(schema.properties).flatMap(([name, property]) =>
			columnsAt(property, {
				path: [...path, name],
				isRequired: isFilled && (schema.required?.includes(name) ?? false)
			})
		);
	return [
		{
			path,
			type: columnType(schema),
			isRequired: isFilled,
			enum: schema.enum?.map(String) ?? null,
			pattern: schema.pattern ?? null,
			minimum: schema.minimum ?? null
		}
	];
}

/**
 * The columns of a table of nested records: an object spreads over `field.part`, an array (and an object
 * without fixed names) stays in one cell, as JSON.
 *
 * @param record JSON Schema of one record
 * @returns columns in the order of the schema
 * @example columnsOf({ properties: { a: { type: 'object', properties: { b: { type: 'integer' } } } } }) // → [{ path: ['a', 'b'], type: 'integer', … }]
 */
export const columnsOf = (record: JsonSchema): Column[] =>
	columnsAt(record, { path: [], isRequired: true });
