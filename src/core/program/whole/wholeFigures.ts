import { partsOf, type Expression } from '../../formula/expression.ts';
import type { CaseModel } from '../../model/case.ts';
import type { FlowMeasure, MeasureKind } from '../../model/measure.ts';
import type { Dimension } from '../../units/dimension.ts';
import { selectLines, signOf } from '../compile/selectLines.ts';
import type { ProgramNode, WholeFigures } from '../program.ts';

/** Measures that a part of the amounts says nothing about: each is a point or a ratio, not a sum of amounts. */
const indivisible: ReadonlySet<MeasureKind> = new Set(['payback', 'irr', 'bcr', 'lowest']);

/** Which figures of a case no row can have. */
export function wholeFigures(
  model: CaseModel,
  nodes: ReadonlyMap<string, ProgramNode>,
  { sorted, reads, dimensions }: Graph,
): WholeFigures {
  const always = new Set<string>();
  const adding = new Set<string>();
  const summed = new Set(model.outcomes.filter(({ whole }) => whole === 'sum').map(({ figure }) => figure));
  for (const id of sorted) {
    const node = nodes.get(id);
    const above = reads.get(id) ?? [];
    const own = node?.kind === 'formula' && node.expression !== null && addsUp(node.expression);
    if (own || above.some((one) => adding.has(one))) adding.add(id);
    if (node && isAlways(node, above)) always.add(id);
  }
  return { always, adding };

  function isAlways(node: ProgramNode, above: readonly string[]): boolean {
    switch (node.kind) {
      case 'line':
        return node.line.per === 'whole';
      case 'measure':
        return leavesOut(model, node.measure, dimensions);
      case 'solve':
        return always.has(node.measure.solve.make);
      case 'formula':
        return !summed.has(node.id) && above.some((one) => always.has(one));
      case 'parameter':
        return false;
    }
  }
}

interface Graph {
  /** Every node after those it reads. */
  readonly sorted: readonly string[];
  readonly reads: ReadonlyMap<string, readonly string[]>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
}

/** Whether rows, which leave whole lines out, lose one side of a measure: all its costs, or all its gains. */
function leavesOut(
  model: CaseModel,
  { measure, of }: FlowMeasure,
  dimensions: ReadonlyMap<string, Dimension>,
): boolean {
  const lines = selectLines(model, of, dimensions).filter((line) => signOf(line, of.payers) !== 0);
  const left = lines.filter(({ per }) => per === 'whole');
  if (left.length === 0) return false;
  if (indivisible.has(measure)) return true;
  return left.some((one) => {
    const sign = signOf(one, of.payers);
    return lines.every((line) => signOf(line, of.payers) !== sign || line.per === 'whole');
  });
}

function addsUp(expression: Expression): boolean {
  if (expression.kind === 'call' && (expression.name === 'total' || expression.name === 'apportion'))
    return true;
  return partsOf(expression).some(addsUp);
}
