import { namesIn } from '../../formula/namesIn.ts';
import { partsOf, type Expression } from '../../formula/expression.ts';

/** Names a formula tests with known(…): it has an answer without them, so it does not wait for them. */
export function optionalNames(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === 'call' && part.name === 'known') {
      for (const id of namesIn(part)) found.add(id);
    }
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return found;
}
