import { builtinUnits, prefixes } from './builtin.ts';
import { baseDimension } from './dimension.ts';
import type { UnitIssue } from './issue.ts';
import { readUnitWith } from './readUnit.ts';
import type { Unit, UnitTable } from './unit.ts';

interface DeclaredUnit {
  readonly id: string;
  readonly equals: string;
}

/**
 * The units of a case: built-in ones, its counts (each a dimension of its own), and its own products
 * ("wardDay" equals "ward day"), which may name each other in any order. In `equals` a count may carry the
 * prefix k, m or bn ("kdose" is 1,000 doses). Declarations that cannot be read are left out and
 * reported; `at` is then the declared id.
 */
export function readUnits(
  counts: readonly { readonly id: string }[],
  units: readonly DeclaredUnit[],
): { table: UnitTable; issues: UnitIssue[] } {
  const table = new Map<string, Unit>(builtinUnits);
  const issues: UnitIssue[] = [];
  for (const { id } of counts) {
    if (refusedName(id, table.has(id), issues)) continue;
    table.set(id, { text: id, dimension: baseDimension(id), factor: 1, divisor: 1 });
  }
  const declared = new Map<string, DeclaredUnit>();
  for (const unit of units) {
    if (refusedName(unit.id, table.has(unit.id) || declared.has(unit.id), issues)) continue;
    declared.set(unit.id, unit);
  }
  resolveDeclared(declared, table, issues);
  return { table, issues };
}

function refusedName(id: string, taken: boolean, issues: UnitIssue[]): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(id))
    issues.push({ code: 'units.syntax', at: id, unit: id, position: 0 });
  else if (taken) issues.push({ code: 'units.duplicate', at: id, unit: id });
  else return false;
  return true;
}

function resolveDeclared(
  declared: ReadonlyMap<string, DeclaredUnit>,
  table: Map<string, Unit>,
  issues: UnitIssue[],
): void {
  const open = new Set<string>();
  const failed = new Set<string>();

  const find = (name: string): Unit | undefined => {
    const known = table.get(name);
    if (known || failed.has(name)) return known;
    const unit = declared.get(name);
    return unit ? resolve(unit) : prefixed(name);
  };

  const prefixed = (name: string): Unit | undefined => {
    for (const [prefix, factor] of prefixes) {
      const base = name.startsWith(prefix) ? table.get(name.slice(prefix.length)) : undefined;
      if (base && !builtinUnits.has(base.text)) return { ...base, factor: base.factor * factor };
    }
    return undefined;
  };

  const resolve = (unit: DeclaredUnit): Unit | undefined => {
    if (open.has(unit.id)) {
      issues.push({ code: 'units.cycle', at: unit.id, unit: unit.id });
      failed.add(unit.id);
      return undefined;
    }
    open.add(unit.id);
    const before = issues.length;
    const read = readUnitWith(unit.equals, find, [...table.keys(), ...declared.keys()]);
    open.delete(unit.id);
    if ('unit' in read && !failed.has(unit.id)) {
      const resolved: Unit = { ...read.unit, text: unit.id };
      table.set(unit.id, resolved);
      return resolved;
    }
    failed.add(unit.id);
    // A part that failed has said why already: one mistake, one issue.
    const told = issues.length > before || ('issue' in read && blamesDeclared(read.issue, declared));
    if ('issue' in read && !told) issues.push({ ...read.issue, at: unit.id });
    return undefined;
  };

  for (const unit of declared.values()) if (!table.has(unit.id) && !failed.has(unit.id)) resolve(unit);
}

function blamesDeclared(issue: UnitIssue, declared: ReadonlyMap<string, DeclaredUnit>): boolean {
  return issue.code === 'units.unknown' && declared.has(issue.part);
}
