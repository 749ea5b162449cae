/** The kind of a JSON value as issues name it: null, Array, object, string, number, boolean. */
export function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'Array' : typeof value;
}
