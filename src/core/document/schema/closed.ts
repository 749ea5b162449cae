import * as v from 'valibot';

/** A lazy schema that also says between which schemas it picks, for the published JSON Schema. */
export type Choice<S extends v.GenericSchema> = v.LazySchema<S> & { readonly options: readonly S[] };

/**
 * Picks the one schema a value is meant for, so that what is wrong is said about that one and not about all of a
 * union's.
 */
export function choose<const S extends v.GenericSchema>(
  options: readonly S[],
  pick: (input: unknown) => S,
): Choice<S> {
  return Object.assign(v.lazy<S>(pick), { options });
}

/** An object with these fields and no others. A list, which would pass for an object, is refused. */
export function closed<const E extends v.ObjectEntries>(
  entries: E,
): Choice<v.StrictObjectSchema<E, undefined>> {
  const object = v.strictObject(entries);
  const noList: v.GenericSchema = v.never();
  return choose([object], (input) => (Array.isArray(input) ? (noList as typeof object) : object));
}

/** An object whose keys are data: ids, names, years. A list is refused here too. */
export function dictionary<
  const K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  const S extends v.GenericSchema,
>(key: K, value: S): Choice<v.RecordSchema<K, S, undefined>> {
  const record = v.record(key, value);
  const noList: v.GenericSchema = v.never();
  return choose([record], (input) => (Array.isArray(input) ? (noList as typeof record) : record));
}

/** True when the input is an object that has the field. */
export function has(input: unknown, field: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, field);
}
