// Valibot → JSON Schema 2020-12, for the parts of Valibot our schemas are made of. Anything else throws, so that a new
// part is not published as less than it is.

export type JsonSchema = { readonly [keyword: string]: unknown };

/** What the converter reads of a Valibot schema or action. */
export interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly rest?: Part;
  readonly item?: Part;
  readonly items?: readonly Part[];
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** Schemas that occur often, by the name they are published under; they become `$defs`. */
export type Named = ReadonlyMap<Part, string>;

export function jsonSchemaOf(part: Part, named: Named): JsonSchema {
  const inside = (inner: Part): JsonSchema => {
    const name = named.get(inner);
    return name === undefined ? converted(inner, inside) : { $ref: `#/$defs/${name}` };
  };
  const defs = [...named].map(([inner, name]) => [name, converted(inner, inside)] as const);
  return { ...converted(part, inside), $defs: Object.fromEntries(defs) };
}

type Convert = (part: Part) => JsonSchema;

function converted(part: Part, inside: Convert): JsonSchema {
  if (part.pipe) {
    const [first, ...actions] = part.pipe;
    if (!first) throw new Error('An empty pipe.');
    return actions.reduce(withAction, converted(first, inside));
  }
  switch (part.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: part.type };
    case 'unknown':
      return {};
    case 'literal':
      return { const: part.literal };
    case 'picklist':
      return { enum: part.options };
    case 'exact_optional':
      return inside(needed(part.wrapped));
    case 'nullable':
      return { anyOf: [inside(needed(part.wrapped)), { type: 'null' }] };
    case 'array':
      return { type: 'array', items: inside(needed(part.item)) };
    case 'strict_tuple': {
      const items = needed(part.items);
      return { type: 'array', prefixItems: items.map(inside), items: false, minItems: items.length };
    }
    case 'record':
      return {
        type: 'object',
        propertyNames: inside(needed(part.key)),
        additionalProperties: inside(needed(part.value)),
      };
    case 'union':
    case 'lazy': {
      const options = needed(part.options).map(asPart);
      const [only, ...others] = options;
      return only && others.length === 0 ? converted(only, inside) : { anyOf: options.map(inside) };
    }
    case 'strict_object':
      return { ...objectOf(needed(part.entries), inside), additionalProperties: false };
    case 'object_with_rest':
      return { ...objectOf(needed(part.entries), inside), additionalProperties: inside(needed(part.rest)) };
    default:
      throw new Error(`The converter does not know ${part.type}.`);
  }
}

function objectOf(entries: Readonly<Record<string, Part>>, inside: Convert): JsonSchema {
  const fields = Object.entries(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, part]) => [name, inside(part)])),
    required: fields.filter(([, { type }]) => type !== 'exact_optional').map(([name]) => name),
  };
}

function withAction(schema: JsonSchema, { type, requirement }: Part): JsonSchema {
  const of = schema['type'] === 'string' ? 'Length' : 'Items';
  switch (type) {
    case 'min_value':
      return { ...schema, minimum: requirement };
    case 'max_value':
      return { ...schema, maximum: requirement };
    case 'min_length':
      return { ...schema, [`min${of}`]: requirement };
    case 'max_length':
      return { ...schema, [`max${of}`]: requirement };
    case 'integer':
      return { ...schema, type: 'integer' };
    case 'regex':
      return { ...schema, pattern: requirement instanceof RegExp ? requirement.source : '' };
    case 'iso_timestamp':
      return { ...schema, format: 'date-time' };
    // JSON has no infinities, and a check is code.
    case 'finite':
    case 'check':
      return schema;
    default:
      throw new Error(`The converter does not know ${type}.`);
  }
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A schema lacks a part.');
  return value;
}

function asPart(value: unknown): Part {
  if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string') {
    return { ...value, type: value.type };
  }
  throw new Error('An option is no schema.');
}
