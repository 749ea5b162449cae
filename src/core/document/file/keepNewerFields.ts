import { fieldsOf } from '../json/fieldsOf.ts';

type Fields = Readonly<Record<string, unknown>>;

const ENVELOPE = [
  'format',
  'formatVersion',
  'minReader',
  'app',
  'exportedAt',
  'exportId',
  'kind',
  'counts',
  'payload',
  'checksum',
];
const SCENARIO = [
  'id',
  'uid',
  'name',
  'case',
  'caseHash',
  'reading',
  'changes',
  'settings',
  'dataset',
  'barriers',
  'origin',
  'extra',
];

/**
 * A file of a newer version that says our version may read it: fields of its scenarios that we do not know are kept
 * word for word in `extra`, never read, and written back on export, so that passing through this app loses nothing.
 * Unknown fields of the envelope itself say nothing about documents and are left.
 */
export function keepNewerFields(file: Fields): Fields {
  const known = picked(file, ENVELOPE);
  const payload = fieldsOf(file['payload']);
  const scenarios = payload?.['scenarios'];
  if (!payload || !Array.isArray(scenarios)) return known;
  return { ...known, payload: { ...payload, scenarios: scenarios.map(withExtra) } };
}

function withExtra(value: unknown): unknown {
  const scenario = fieldsOf(value);
  if (!scenario) return value;
  const unknown = Object.entries(scenario).filter(([key]) => !SCENARIO.includes(key));
  if (unknown.length === 0) return scenario;
  const extra = { ...fieldsOf(scenario['extra']), ...Object.fromEntries(unknown) };
  return { ...picked(scenario, SCENARIO), extra };
}

function picked(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
}
