import { fieldsOf } from '../json/fieldsOf.ts';

type Fields = Readonly<Record<string, unknown>>;

// As version 2 had them when it was released: what is written here does not follow later versions.
const NAMES = ['id', 'owner', 'date', 'note', 'parameter'];
const MOST = 200;
const ID = /^[A-Z][0-9]{1,3}$/;
const DATE = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;
const LENGTHS: Readonly<Record<string, number>> = { owner: 200, note: 10_000, parameter: 100 };

/**
 * A file of version 1 as one of version 2, whose scenarios may name barriers. Version 1 has none of its own, but keeps
 * those of a newer file in `extra`: they go back to their place where they are sound, and else stay where they are.
 */
export function barriersFromExtra(file: Fields): Fields {
  const payload = fieldsOf(file['payload']);
  const scenarios = payload?.['scenarios'];
  if (!payload || !Array.isArray(scenarios)) return file;
  return { ...file, payload: { ...payload, scenarios: scenarios.map(raised) } };
}

function raised(value: unknown): unknown {
  const scenario = fieldsOf(value);
  const extra = fieldsOf(scenario?.['extra']);
  if (!scenario || !extra || 'barriers' in scenario) return value;
  const { barriers, ...others } = extra;
  if (!areBarriers(barriers, parameterIds(scenario['case']))) return value;
  const { extra: _extra, ...rest } = scenario;
  return { ...rest, ...(Object.keys(others).length > 0 ? { extra: others } : {}), barriers };
}

function areBarriers(value: unknown, parameters: readonly unknown[]): boolean {
  if (!Array.isArray(value) || value.length > MOST) return false;
  const ids = value.map((barrier) => fieldsOf(barrier)?.['id']);
  return new Set(ids).size === ids.length && value.every((barrier) => isBarrier(barrier, parameters));
}

function isBarrier(value: unknown, parameters: readonly unknown[]): boolean {
  const barrier = fieldsOf(value);
  if (!barrier || typeof barrier['id'] !== 'string' || !ID.test(barrier['id'])) return false;
  const { date, parameter, owner } = barrier;
  if (date !== undefined && !(typeof date === 'string' && DATE.test(date))) return false;
  if (owner === '' || (parameter !== undefined && !parameters.includes(parameter))) return false;
  return Object.entries(barrier).every(
    ([name, text]) =>
      NAMES.includes(name) && typeof text === 'string' && text.length <= (LENGTHS[name] ?? 10),
  );
}

function parameterIds(model: unknown): readonly unknown[] {
  const parameters = fieldsOf(model)?.['parameters'];
  return Array.isArray(parameters) ? parameters.map((parameter) => fieldsOf(parameter)?.['id']) : [];
}
