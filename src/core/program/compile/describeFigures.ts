import type { CaseModel } from '../../model/case.ts';
import type { Text } from '../../model/text.ts';
import type { FigureInfo } from '../program.ts';
import type { Declared } from './declaredType.ts';
import type { Named } from './namespace.ts';

/** What the screen and the receipts need to know of each named figure. */
export function describeFigures(
  model: CaseModel,
  named: ReadonlyMap<string, Named>,
  types: ReadonlyMap<string, Declared>,
  reads: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, FigureInfo> {
  const usedBy = new Map<string, string[]>();
  for (const [id, names] of reads) {
    for (const name of names) usedBy.set(name, [...(usedBy.get(name) ?? []), id]);
  }
  const figures = new Map<string, FigureInfo>();
  for (const { id, kind, label } of named.values()) {
    const declared = types.get(id);
    const outcome = model.outcomes.find((entry) => entry.figure === id);
    const own = noneText(model, id);
    const none = outcome?.none ?? own;
    const noneInRow = own ?? outcome?.none;
    figures.set(id, {
      id,
      kind,
      label: outcome?.label ?? label,
      unit: declared?.unit ?? null,
      type: declared?.type ?? null,
      ...(none ? { none } : {}),
      ...(noneInRow ? { noneInRow } : {}),
      reads: reads.get(id) ?? [],
      usedBy: usedBy.get(id) ?? [],
      ...(outcome ? { outcome } : {}),
    });
  }
  return figures;
}

function noneText(model: CaseModel, id: string): Text | undefined {
  return (
    model.formulas.find((formula) => formula.id === id)?.none ??
    model.measures?.find((measure) => measure.id === id)?.none
  );
}
