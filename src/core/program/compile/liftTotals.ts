import type { Call, Expression } from '../../formula/expression.ts';

/**
 * A rule for the whole reads figures of the whole, but what stands inside total(…) or apportion(…) is read row by row.
 * Takes those calls out and leaves a name in their place, so that each half is evaluated where it belongs.
 */
export function liftTotals(expression: Expression): { outer: Expression; totals: ReadonlyMap<string, Call> } {
  const totals = new Map<string, Call>();
  const lift = (part: Expression): Expression => {
    switch (part.kind) {
      case 'number':
      case 'name':
      case 'is':
        return part;
      case 'unary':
        return { ...part, of: lift(part.of) };
      case 'binary':
        return { ...part, left: lift(part.left), right: lift(part.right) };
      case 'call': {
        if (part.name !== 'total' && part.name !== 'apportion') {
          return { ...part, arguments: part.arguments.map(lift) };
        }
        const id = `total#${totals.size}`;
        totals.set(id, part);
        return { kind: 'name', id, span: part.span };
      }
    }
  };
  return { outer: lift(expression), totals };
}
