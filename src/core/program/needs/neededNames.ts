import { namesIn } from '../../formula/namesIn.ts';
import { partsOf, type Expression } from '../../formula/expression.ts';

/**
 * The names an expression without a value can be waiting for, in first-use order. `decide` tells what a condition
 * comes to; null = it has no value itself. Of `if` only the branch taken counts, beside `and` and `or` only what is not
 * settled, and what known(…) looks at is never waited for.
 */
export function neededNames(
  expression: Expression,
  decide: (condition: Expression) => boolean | null,
): readonly string[] {
  return [...new Set(needed(expression))];

  function needed(part: Expression): readonly string[] {
    if (part.kind === 'call' && part.name === 'known') return [];
    if (part.kind === 'call' && part.name === 'if') {
      const [condition, yes, no] = part.arguments;
      const taken = condition ? decide(condition) : null;
      if (taken !== null) return taken ? all(yes) : all(no);
    }
    if (part.kind === 'binary' && (part.op === 'and' || part.op === 'or')) {
      return [part.left, part.right].flatMap((side) => (decide(side) === null ? needed(side) : []));
    }
    const inner = partsOf(part);
    return inner.length === 0 ? namesIn(part) : inner.flatMap(needed);
  }

  function all(part: Expression | undefined): readonly string[] {
    return part ? needed(part) : [];
  }
}
