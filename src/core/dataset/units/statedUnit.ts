import { headerPace } from '../cell/headerPace.ts';
import { headerUnit } from '../cell/headerUnit.ts';

/** The unit of a parameter in the size of kroner that the header states: "DKK/yr" under "mio. kr." is "mDKK/yr". */
export function statedMoney(header: string, unit: string): string {
  const stated = headerUnit(header);
  return stated === null || stated === '%' ? unit : unit.replace(/^(?:k|m|bn)?DKK\b/, stated);
}

/** The same with the pace that it states: "birth/yr" under "pr. måned" is "birth/month", "h" under "minutter" is "min". */
export function statedUnit(header: string, unit: string): string {
  const { per, span } = headerPace(header);
  const [top = '', ...rest] = statedMoney(header, unit).split('/');
  const above = span === undefined ? top : top.replace(/\b(?:h|min|s)\b/, span);
  const below = rest.map((part) => (per === undefined ? part : part.replace(/\byr\b/, per)));
  return [above, ...below].join('/');
}
