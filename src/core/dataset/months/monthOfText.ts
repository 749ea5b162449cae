/** A calendar month. */
export interface Month {
  /** "2024" */
  readonly year: string;
  /** 1–12 */
  readonly month: number;
}

const names = [
  /^jan(?:uar|uary)?$/,
  /^feb(?:r|ruar|ruary)?$/,
  /^mar(?:ts|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[jy]$/,
  /^june?i?$/,
  /^july?i?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[cz](?:ember)?$/,
];
const numbered = /^((?:19|20|21)\d\d)(?: ?m ?|[-/. ])(0?[1-9]|1[0-2])$/;
const numberFirst = /^(0?[1-9]|1[0-2])[-/. ]((?:19|20|21)\d\d)$/;
const named = /^([a-z]+)\.?[- ]((?:19|20|21)\d\d)$/;
const namedLast = /^((?:19|20|21)\d\d)[- ]([a-z]+)\.?$/;

/** The month that a text names: 2024M01 (the table bank), 2024-01, 01.2024, "januar 2024", "2024 Jan"; null = none. */
export function monthOfText(text: string): Month | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  // Nothing longer names a month, and few texts end or begin like a year.
  if (plain.length < 6 || plain.length > 14) return null;
  const [, year, number] = numbered.exec(plain) ?? [];
  if (year && number) return { year, month: Number(number) };
  const [, first, behind] = numberFirst.exec(plain) ?? [];
  if (first && behind) return { year: behind, month: Number(first) };
  const [, before, after] = named.exec(plain) ?? [];
  if (before && after) return ofName(before, after);
  const [, ahead, last] = namedLast.exec(plain) ?? [];
  return ahead && last ? ofName(last, ahead) : null;
}

function ofName(name: string, year: string): Month | null {
  const place = names.findIndex((pattern) => pattern.test(name));
  return place < 0 ? null : { year, month: place + 1 };
}
