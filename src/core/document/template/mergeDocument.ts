/** A JSON object, as distinct from an array or a bare value. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields of which one form rules out another: mixed halves would be neither. */
const wholeFields: readonly string[] = ['when', 'of', 'over', 'dist', 'solve', 'published'];

/**
 * Lays a JSON value over another: objects field by field, arrays of things with an id (outcomes: figure) thing by
 * thing, everything else replaced. A thing with `"remove": true` drops its namesake, one with `"replace": true`
 * takes its place whole, and one without a namesake is appended.
 */
export function mergeDocument(base: unknown, over: unknown, field = ''): unknown {
  if (wholeFields.includes(field)) return over;
  if (Array.isArray(base) && Array.isArray(over)) {
    const key = commonKey([...base, ...over]);
    return key === null ? over : mergeThings(base, over, key);
  }
  if (!isObject(base) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [name, value] of Object.entries(over))
    merged[name] = name in base ? mergeDocument(base[name], value, name) : value;
  return merged;
}

function mergeThings(base: readonly unknown[], over: readonly unknown[], key: string): unknown[] {
  const merged = new Map(base.map((thing) => [keyOf(thing, key), thing]));
  for (const thing of over) {
    const id = keyOf(thing, key);
    if (isObject(thing) && thing['remove'] === true) {
      merged.delete(id);
      continue;
    }
    const { replace, ...fields } = isObject(thing) ? thing : {};
    merged.set(id, replace === true || !merged.has(id) ? fields : mergeDocument(merged.get(id), fields));
  }
  return [...merged.values()];
}

function keyOf(thing: unknown, key: string): unknown {
  return isObject(thing) ? thing[key] : undefined;
}

function commonKey(things: readonly unknown[]): string | null {
  const named = (key: string) => things.length > 0 && things.every((t) => typeof keyOf(t, key) === 'string');
  return ['id', 'figure', 'parameter'].find(named) ?? null;
}
