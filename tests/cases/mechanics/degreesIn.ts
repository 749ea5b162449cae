import type { Expression } from '../../../src/core/formula/expression.ts';
import type { Selection } from '../../../src/core/model/line.ts';
import type { Program, ProgramNode } from '../../../src/core/program/program.ts';

/**
 * What a figure does when parameters are multiplied: 1 = it is multiplied as much, 0 = it stays, −1 = it is divided;
 * 'any' = it is nothing either way; null = none of these, a sum of what moves and what stays, or a rounding.
 */
export type Degree = number | 'any' | null;

const same = (a: Degree, b: Degree): Degree => (a === 'any' ? b : b === 'any' ? a : a === b ? a : null);
const times = (a: Degree, b: Degree): Degree =>
  a === null || b === null ? null : a === 'any' || b === 'any' ? 'any' : a + b;
const over = (a: Degree, b: Degree): Degree =>
  a === null || b === null || b === 'any' ? null : a === 'any' ? 'any' : a - b;
const stays = (a: Degree): boolean => a === 0 || a === 'any';

/** Degrees of every figure in parameters multiplied together, read off formulas and lines alone: nothing is evaluated. */
export function degreesIn(program: Program, parameters: readonly string[]): ReadonlyMap<string, Degree> {
  const degrees = new Map<string, Degree>();
  const named = (id: string): Degree => {
    const known = degrees.get(id);
    return parameters.includes(id) ? 1 : known === undefined ? 0 : known;
  };
  for (const id of program.order) {
    const node = program.nodes.get(id);
    if (node) degrees.set(id, parameters.includes(id) ? 1 : ofNode(program, node, named));
  }
  return degrees;
}

type Named = (id: string) => Degree;

function ofNode(program: Program, node: ProgramNode, named: Named): Degree {
  switch (node.kind) {
    case 'parameter':
    case 'formula':
      return node.expression ? ofExpression(node.expression, named) : 0;
    case 'line':
      return ofLine(program, node, named);
    case 'measure': {
      const flows = ofSelection(program, node.measure.of, named);
      if (node.year && !stays(ofExpression(node.year, named))) return null;
      if (!['payback', 'irr', 'bcr'].includes(node.measure.measure)) return flows;
      return flows === null ? null : 0;
    }
    case 'solve':
      return null;
  }
}

function ofLine(program: Program, node: Extract<ProgramNode, { kind: 'line' }>, named: Named): Degree {
  const { amount, share, perYear, ramp, ...timing } = node.expressions;
  const { when } = node.line;
  const moved = [...Object.values(timing), ...(ramp ?? [])].some(
    (expression) => expression !== null && !stays(ofExpression(expression, named)),
  );
  if (moved) return null;
  const factor = program.factors[node.line.kind];
  const scale = factor ? ofExpression(factor, named) : 0;
  if ('follow' in when) {
    const of =
      when.follow.line === undefined
        ? ofSelection(program, when.follow.net ?? {}, named)
        : named(when.follow.line);
    return share ? times(of, ofExpression(share, named)) : null;
  }
  if ('repay' in when) {
    // The smaller of what is left and the year's payment: in proportion if both are.
    const payment = perYear
      ? ofExpression(perYear, named)
      : times(named(when.repay.by ?? ''), share ? ofExpression(share, named) : null);
    return same(named(when.repay.of), payment);
  }
  return amount ? times(ofExpression(amount, named), scale) : null;
}

function ofSelection(program: Program, selection: Selection, named: Named): Degree {
  const { lens, payers, roles, kind, lines } = selection;
  return program.model.lines
    .filter(
      (line) =>
        (lines ? lines.includes(line.id) : true) &&
        (lens === undefined || line.lens === lens) &&
        (lens !== undefined || lines !== undefined) &&
        (roles === undefined || roles.includes(line.role)) &&
        (kind === undefined || line.kind === kind) &&
        // A transfer is nothing for all payers together.
        (payers === undefined
          ? line.transfer === undefined
          : payers.some((payer) => [line.payer, line.transfer?.from, line.transfer?.to].includes(payer))) &&
        (selection.unit === undefined || (selection.unit === 'money') === isMoney(program, line.id)),
    )
    .reduce((degree: Degree, line) => same(degree, named(line.id)), 'any');
}

function isMoney(program: Program, line: string): boolean {
  return program.lineDimensions.get(line)?.['DKK'] === 1;
}

function ofExpression(expression: Expression, named: Named): Degree {
  const of = (inner: Expression | undefined): Degree => (inner ? ofExpression(inner, named) : null);
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 ? 'any' : 0;
    case 'name':
      return named(expression.id);
    case 'is':
      return 0;
    case 'unary':
      return of(expression.of);
    case 'binary': {
      const [left, right] = [of(expression.left), of(expression.right)];
      switch (expression.op) {
        case '+':
        case '-':
          return same(left, right);
        case '*':
          return times(left, right);
        case '/':
          return over(left, right);
        case '^':
          return stays(left) && stays(right) ? 0 : null;
        case 'and':
        case 'or':
          return stays(left) && stays(right) ? 0 : null;
        default:
          // Two sides multiplied alike compare as before.
          return same(left, right) === null ? null : 0;
      }
    }
    case 'call':
      return ofCall(expression.name, expression.arguments.map(of));
  }
}

function ofCall(name: string, given: readonly Degree[]): Degree {
  const [first = null, second = 0, third = 0] = given;
  const all = given.reduce(same, 'any' as Degree);
  switch (name) {
    case 'if':
      return stays(first) ? (given.length > 2 ? same(second, third) : second) : null;
    case 'min':
    case 'max':
    case 'mean':
    case 'clamp':
    case 'abs':
      return all;
    case 'known':
      return 0;
    case 'total':
      return stays(second) ? first : null;
    case 'sqrt':
      return first === null || first === 'any' ? first : first / 2;
    default:
      // Rounding to a step and the annuity factor keep only what does not move.
      return given.every(stays) ? 0 : null;
  }
}
