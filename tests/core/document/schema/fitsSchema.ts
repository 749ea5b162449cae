import type { JsonSchema } from './jsonSchemaOf.ts';

/** Whether a value fits a JSON Schema, for the keywords that our published schemas use. */
export function fitsSchema(value: unknown, schema: unknown, root: JsonSchema, others: Others = {}): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) throw new Error('That is no schema.');
  return Object.entries(schema).every(([keyword, told]) =>
    holds(value, keyword, told, { schema, root, others }),
  );
}

/** Other published schemas by file name, as `$ref` names them. */
type Others = Readonly<Record<string, JsonSchema>>;

interface Where {
  readonly schema: JsonSchema;
  readonly root: JsonSchema;
  readonly others: Others;
}

function holds(value: unknown, keyword: string, told: unknown, { schema, root, others }: Where): boolean {
  const fits = (inner: unknown, by: unknown): boolean => fitsSchema(inner, by, root, others);
  const fields = isObject(value) ? Object.entries(value) : [];
  switch (keyword) {
    case '$ref':
      return fitsReference(value, String(told), root, others);
    case 'type':
      return told === typeOf(value) || (told === 'number' && typeOf(value) === 'integer');
    case 'const':
      return value === told;
    case 'enum':
      return listOf(told).includes(value);
    case 'anyOf':
      return listOf(told).some((option) => fits(value, option));
    case 'minimum':
      return typeof value !== 'number' || value >= Number(told);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(told);
    case 'minLength':
      return typeof value !== 'string' || value.length >= Number(told);
    case 'maxLength':
      return typeof value !== 'string' || value.length <= Number(told);
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(told), 'u').test(value);
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(told);
    case 'maxItems':
      return !Array.isArray(value) || value.length <= Number(told);
    case 'prefixItems':
      return !Array.isArray(value) || listOf(told).every((by, i) => i >= value.length || fits(value[i], by));
    case 'items': {
      const after = Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0;
      return !Array.isArray(value) || value.slice(after).every((item) => fits(item, told));
    }
    case 'required':
      return !isObject(value) || listOf(told).every((name) => Object.hasOwn(value, String(name)));
    case 'properties':
      return fields.every(([name, inner]) => !isObject(told) || !(name in told) || fits(inner, told[name]));
    case 'additionalProperties': {
      const named = isObject(schema['properties']) ? schema['properties'] : {};
      return fields.every(([name, inner]) => name in named || fits(inner, told));
    }
    case 'propertyNames':
      return fields.every(([name]) => fits(name, told));
    case '$schema':
    case '$id':
    case '$defs':
    case 'title':
    case 'description':
    case 'format':
      return true;
    default:
      throw new Error(`The validator does not know ${keyword}.`);
  }
}

function fitsReference(value: unknown, reference: string, root: JsonSchema, others: Others): boolean {
  const other = others[reference];
  if (other) return fitsSchema(value, other, other, others);
  const defs = root['$defs'];
  const name = reference.replace('#/$defs/', '');
  if (!isObject(defs) || !(name in defs)) throw new Error(`There is no ${reference}.`);
  return fitsSchema(value, defs[name], root, others);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
