import type { Expression } from '../../formula/expression.ts';
import { namesIn } from '../../formula/namesIn.ts';
import type { CaseModel } from '../../model/case.ts';
import type { Line } from '../../model/line.ts';
import type { Measure } from '../../model/measure.ts';
import type { LineExpressions, ProgramNode } from '../program.ts';
import type { Dimension } from '../../units/dimension.ts';
import type { Parsed } from './parseAll.ts';
import { selectLines } from './selectLines.ts';

/** The runnable nodes of a case, one for each name. */
export function buildNodes(model: CaseModel, parsed: Parsed): Map<string, ProgramNode> {
  const nodes = new Map<string, ProgramNode>();
  const add = (node: ProgramNode): void => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  };
  const at = (place: string): Expression | null => parsed.expressions.get(place) ?? null;
  for (const parameter of model.parameters) {
    add({ kind: 'parameter', id: parameter.id, parameter, expression: at(`parameters.${parameter.id}`) });
  }
  for (const formula of model.formulas) {
    add({ kind: 'formula', id: formula.id, expression: at(`formulas.${formula.id}`) });
  }
  for (const line of model.lines) {
    add({ kind: 'line', id: line.id, line, expressions: lineExpressions(line, at) });
  }
  for (const measure of model.measures ?? []) add(measureNode(measure, at));
  return nodes;
}

function measureNode(measure: Measure, at: (place: string) => Expression | null): ProgramNode {
  return 'solve' in measure
    ? { kind: 'solve', id: measure.id, measure, equal: at(`measures.${measure.id}.equal`) }
    : { kind: 'measure', id: measure.id, measure, year: at(`measures.${measure.id}.year`) };
}

function lineExpressions(line: Line, at: (place: string) => Expression | null): LineExpressions {
  const field = (name: string): Expression | null => at(`lines.${line.id}.${name}`);
  const ramp = 'yearly' in line.when ? line.when.yearly.ramp : undefined;
  const ages = typeof ramp === 'object' ? ramp.map((_, age) => field(`ramp[${age}]`)) : [];
  return {
    amount: field('amount'),
    at: field('at'),
    every: field('every'),
    from: field('from'),
    until: field('until'),
    growth: field('growth'),
    decay: field('decay'),
    share: field('share'),
    perYear: field('perYear'),
    rate: field('rate'),
    ramp: typeof ramp === 'object' ? ages.filter((expression) => expression !== null) : null,
  };
}

/** Ids a node reads, in first-use order: names in its formulas, profiles, followed lines, selected lines. */
export function readsOf(
  node: ProgramNode,
  model: CaseModel,
  factors: readonly Expression[],
  dimensions: ReadonlyMap<string, Dimension>,
): readonly string[] {
  const names = new Set<string>();
  const addNames = (expression: Expression | null): void => {
    if (expression) for (const id of namesIn(expression)) names.add(id);
  };
  switch (node.kind) {
    case 'parameter':
    case 'formula':
      addNames(node.expression);
      break;
    case 'measure':
      for (const line of selectLines(model, node.measure.of, dimensions)) names.add(line.id);
      addNames(node.year);
      break;
    case 'solve':
      names.add(node.measure.solve.make).add(node.measure.solve.for);
      addNames(node.equal);
      break;
    case 'line': {
      const { ramp, ...single } = node.expressions;
      for (const expression of [...Object.values(single), ...(ramp ?? [])]) addNames(expression);
      if (!node.line.transfer) factors.forEach(addNames);
      for (const id of linesRead(node.line, model, dimensions)) names.add(id);
    }
  }
  return [...names];
}

function linesRead(
  line: Line,
  model: CaseModel,
  dimensions: ReadonlyMap<string, Dimension>,
): readonly string[] {
  const { when } = line;
  if ('yearly' in when) return typeof when.yearly.ramp === 'string' ? [when.yearly.ramp] : [];
  if ('repay' in when) return [when.repay.of, ...(when.repay.by === undefined ? [] : [when.repay.by])];
  if (!('follow' in when)) return [];
  if (when.follow.line !== undefined) return [when.follow.line];
  return when.follow.net ? selectLines(model, when.follow.net, dimensions).map(({ id }) => id) : [];
}
