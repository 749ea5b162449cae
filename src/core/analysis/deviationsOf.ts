import type { Text } from '../model/text.ts';
import type { ParityLine } from './parityOf.ts';

/** contradiction: the source says two things; rounding: it rounds; unclear: it does not say enough to tell. */
export type DeviationKind = 'contradiction' | 'rounding' | 'unclear';

/** Figures that are not what the source makes of them, with the one reason they share. */
export interface Deviation {
  readonly kind: DeviationKind;
  readonly reason: Text;
  readonly lines: readonly ParityLine[];
}

/** The published figures that deviate, by reason, in the order of the document. */
export function deviationsOf(lines: readonly ParityLine[]): readonly Deviation[] {
  const groups = new Map<string, { kind: DeviationKind; reason: Text; lines: ParityLine[] }>();
  for (const line of lines) {
    if (!line.differs) continue;
    const kind = line.differsBy ?? 'contradiction';
    const key = `${kind} ${line.differs.da}`;
    const group = groups.get(key) ?? { kind, reason: line.differs, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()];
}
