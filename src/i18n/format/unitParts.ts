/** One factor of a unit: "h", "yr" with its power. */
export interface UnitPart {
  readonly id: string;
  readonly power: number;
}

export interface UnitParts {
  readonly top: readonly UnitPart[];
  readonly bottom: readonly UnitPart[];
}

/**
 * A unit text taken apart for wording, in the order written: "DKK/(post yr)" has DKK on top, post and yr below. The
 * grammar is that of core/units/readUnit.ts; a text that breaks it is worded as well as can be, never refused here.
 */
export function unitParts(text: string): UnitParts {
  const tokens = text.match(/[()/]|[\p{L}_%][\p{L}\d_%]*(?:\^-?\d+)?/gu) ?? [];
  const parts: UnitPart[] = [];
  let at = 0;
  const terms = (sign: number): void => {
    let side = sign;
    for (; at < tokens.length && tokens[at] !== ')'; at++) {
      const token = tokens[at] ?? '';
      if (token === '/') {
        side = -sign;
        continue;
      }
      if (token === '(') {
        at++;
        terms(side);
      } else {
        const [id = '', power = '1'] = token.split('^');
        parts.push({ id, power: Number(power) * side });
      }
      side = sign;
    }
  };
  terms(1);
  return {
    top: parts.filter(({ power }) => power > 0),
    bottom: parts.filter(({ power }) => power < 0).map(({ id, power }) => ({ id, power: -power })),
  };
}
