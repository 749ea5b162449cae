import { check } from '../formula/check.ts';
import type { Expression } from '../formula/expression.ts';
import type { FormulaIssue } from '../formula/issue.ts';
import { namesIn } from '../formula/namesIn.ts';
import type { ValueType } from '../formula/valueType.ts';
import type { Issue } from '../issue.ts';
import type { CaseModel } from '../model/case.ts';
import type { Formula } from '../model/figure.ts';
import { dimensionText, sameDimension, type Dimension } from '../units/dimension.ts';
import type { UnitIssue } from '../units/issue.ts';
import { readUnits } from '../units/readUnits.ts';
import type { UnitTable } from '../units/unit.ts';
import { buildNodes, readsOf } from './compile/buildNode.ts';
import { checkLine } from './check/checkLines.ts';
import { checkMeasure } from './check/checkMeasures.ts';
import { checkOutcomes } from './check/checkOutcomes.ts';
import { declaredMeasure, declaredParameter, declaredUnit, type Declared } from './compile/declaredType.ts';
import { describeFigures } from './compile/describeFigures.ts';
import type { ProgramIssue } from './check/issue.ts';
import { lineDimensions } from './compile/lineDimensions.ts';
import { namespace } from './compile/namespace.ts';
import { order } from './compile/order.ts';
import { parseAll, type Parsed } from './compile/parseAll.ts';
import type { CompiledRule, Program } from './program.ts';
import { wholeFigures } from './whole/wholeFigures.ts';

/**
 * Turns a case document into a program: names resolved, formulas parsed and checked for units, nodes ordered.
 * Never throws on a bad case: all issues are in `issues`, one per mistake, and what they do not touch still runs.
 */
export function compileCase(model: CaseModel): Program {
  const parsed = parseAll(model);
  const { table, issues: tableIssues } = readUnits(model.counts ?? [], model.units ?? []);
  const { named, issues: nameIssues } = namespace(model);
  const declared = declareAll(model, table);
  // null: the figure is there but its own unit is broken, which is said once, at the figure.
  const typeOf = (id: string): ValueType | null | undefined => declared.types.get(id)?.type;
  const checked = checkAll(model, parsed, declared, typeOf, table);

  const nodes = buildNodes(model, parsed);
  const factors = ['cost', 'benefit'].flatMap(
    (kind) => parsed.expressions.get(`settings.factors.${kind}`) ?? [],
  );
  const reads = new Map(
    [...nodes].map(([id, node]) => [id, readsOf(node, model, factors, checked.dimensions)] as const),
  );
  const { sorted, issues: cycleIssues } = order(reads);
  const isNamed = (id: string): boolean => named.has(id);
  const issues: Issue[] = [
    ...tableIssues,
    ...nameIssues,
    ...declared.issues,
    ...parsed.issues,
    ...checked.issues,
    ...cycleIssues,
    ...(model.measures ?? []).flatMap((measure) => checkMeasure(measure, model, checked.dimensions, isNamed)),
    ...checkOutcomes(model, isNamed, reads),
  ];
  return {
    model,
    issues,
    units: table,
    figures: describeFigures(model, named, declared.types, reads),
    nodes,
    order: sorted,
    lineDimensions: checked.dimensions,
    wholes: wholesOf(model, parsed),
    wholeFigures: wholeFigures(model, nodes, { sorted, reads, dimensions: checked.dimensions }),
    factors: {
      cost: parsed.expressions.get('settings.factors.cost') ?? null,
      benefit: parsed.expressions.get('settings.factors.benefit') ?? null,
    },
    verdict: model.verdict.map((_, i) => rule(parsed, `verdict[${i}].when`)),
    checks: (model.checks ?? []).map((_, i) => rule(parsed, `checks[${i}].when`)),
  };
}

interface DeclaredAll {
  readonly types: Map<string, Declared>;
  readonly issues: UnitIssue[];
}

function declareAll(model: CaseModel, table: UnitTable): DeclaredAll {
  const types = new Map<string, Declared>();
  const issues: UnitIssue[] = [];
  for (const parameter of model.parameters)
    types.set(parameter.id, declaredParameter(parameter, table, issues));
  for (const formula of model.formulas) {
    types.set(formula.id, declaredUnit(formula.unit, table, `formulas.${formula.id}.unit`, issues));
  }
  return { types, issues };
}

function checkAll(
  model: CaseModel,
  parsed: Parsed,
  declared: DeclaredAll,
  typeOf: (id: string) => ValueType | null | undefined,
  table: UnitTable,
): { dimensions: ReadonlyMap<string, Dimension>; issues: (FormulaIssue | ProgramIssue)[] } {
  const issues: (FormulaIssue | ProgramIssue)[] = [];
  const names = [...declared.types.keys()];
  const typeAt = (at: string): { type: ValueType | null; issues: readonly FormulaIssue[] } => {
    const expression = parsed.expressions.get(at);
    if (!expression) return { type: null, issues: [] };
    return check(expression, { typeOf, units: table, text: parsed.texts.get(at) ?? '', names });
  };
  // Measures first get a provisional type so that amounts that use one can be typed before the lines are known.
  for (const measure of model.measures ?? []) {
    if ('solve' in measure) continue;
    const dimension: Dimension =
      measure.measure === 'payback' ? { yr: 1 } : ['irr', 'bcr'].includes(measure.measure) ? {} : { DKK: 1 };
    declared.types.set(measure.id, { unit: null, type: { kind: 'number', dimension } });
  }
  const dimensions = lineDimensions(model, (line) => typeAt(`lines.${line.id}.amount`).type);
  for (const measure of model.measures ?? []) {
    const declare = (id: string): Declared => declared.types.get(id) ?? { unit: null, type: null };
    declared.types.set(measure.id, declaredMeasure(measure, model, table, dimensions, declare));
  }
  for (const at of parsed.expressions.keys()) {
    const { type, issues: found } = typeAt(at);
    issues.push(...found.map((issue) => ({ ...issue, at })));
    const [section, id] = at.split('.');
    if (type && (section === 'formulas' || section === 'parameters')) {
      issues.push(...mismatch(at, id ?? '', type, declared.types.get(id ?? '')));
    }
  }
  for (const line of model.lines) {
    const fieldType = (field: string): ValueType | null => typeAt(`lines.${line.id}.${field}`).type;
    issues.push(...checkLine(line, model, dimensions.get(line.id), fieldType));
  }
  return { dimensions, issues };
}

/** A formula that gives another unit than it declares: both are named. */
function mismatch(
  at: string,
  id: Formula['id'],
  found: ValueType,
  declared: Declared | undefined,
): ProgramIssue[] {
  const expected = declared?.type;
  if (!expected) return [];
  if (found.kind === 'number' && expected.kind === 'number') {
    if (found.literal === 'zero' || sameDimension(found.dimension, expected.dimension)) return [];
  } else if (found.kind === expected.kind) return [];
  return [{ code: 'program.wrong-unit', at, field: id, expected: text(expected), found: text(found) }];
}

function text(type: ValueType): string {
  return type.kind === 'number'
    ? dimensionText(type.dimension)
    : type.kind === 'yesNo'
      ? 'yes/no'
      : type.kind;
}

function wholesOf(model: CaseModel, parsed: Parsed): ReadonlyMap<string, Expression> {
  const wholes = new Map<string, Expression>();
  for (const { figure } of model.outcomes) {
    const expression = parsed.expressions.get(`outcomes.${figure}.whole`);
    if (expression) wholes.set(figure, expression);
  }
  return wholes;
}

function rule(parsed: Parsed, at: string): CompiledRule {
  const when = parsed.expressions.get(at) ?? null;
  return { when, reads: when ? namesIn(when) : [] };
}
