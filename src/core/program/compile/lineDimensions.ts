import type { ValueType } from '../../formula/valueType.ts';
import type { CaseModel } from '../../model/case.ts';
import type { Line } from '../../model/line.ts';
import { multiplyDimensions, type Dimension } from '../../units/dimension.ts';

/**
 * Dimension of each line's amount in one year: the amount's own for `once`, times a year for `yearly`, the followed
 * line's for the rest. Lines whose amount has no dimension (a broken formula) are left out.
 */
export function lineDimensions(
  model: CaseModel,
  amountType: (line: Line) => ValueType | null,
): ReadonlyMap<string, Dimension> {
  const dimensions = new Map<string, Dimension>();
  const byId = new Map(model.lines.map((line) => [line.id, line]));
  const visiting = new Set<string>();

  function find(line: Line): Dimension | null {
    const known = dimensions.get(line.id);
    if (known) return known;
    if (visiting.has(line.id)) return null;
    visiting.add(line.id);
    const dimension = derive(line);
    visiting.delete(line.id);
    if (dimension) dimensions.set(line.id, dimension);
    return dimension;
  }
  function derive(line: Line): Dimension | null {
    const { when } = line;
    if ('repay' in when) return followed(when.repay.of);
    if ('follow' in when) {
      const first = when.follow.line ?? when.follow.net?.lines?.[0];
      return first === undefined ? { DKK: 1 } : followed(first);
    }
    const type = amountType(line);
    if (type?.kind !== 'number') return null;
    return 'yearly' in when ? multiplyDimensions(type.dimension, { yr: 1 }) : type.dimension;
  }
  function followed(id: string): Dimension | null {
    const line = byId.get(id);
    return line ? find(line) : null;
  }
  for (const line of model.lines) find(line);
  return dimensions;
}
