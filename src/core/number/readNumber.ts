/** How numbers are written: Danish 1.234,5 or English 1,234.5. */
export type NumberStyle = 'da' | 'en';

// The largest double with its group marks has 411 characters.
const longest = 500;
const space = '[ \\u00A0\\u2009\\u202F]*';
const money = `(?:(?:kr\\.?|DKK)${space})?`;
const shape = new RegExp(
  `^${money}([-\\u2212+]?)${space}${money}((?:[0-9.,][0-9., \\u00A0\\u2009\\u202F]*)?[0-9])${space}(?:kr\\.?|DKK|%|pct\\.?)?$`,
  'i',
);

/**
 * Reads a number as people type it; null when it is none. Danish: the comma is the decimal mark, once; points group
 * when every later group has three digits and the first one to three without a leading zero, otherwise a single
 * point is a decimal mark too (1.5, 0.500, 12.34). English is mirrored. Blanks may group; a sign, %, pct., kr. and
 * DKK are understood, the last four without effect on the value.
 */
export function readNumber(text: string, style: NumberStyle): number | null {
  const match = text.length > longest ? null : shape.exec(text.trim());
  const [, sign, body] = match ?? [];
  if (body === undefined) return null;
  const size = readUnsigned(body.replace(/[\u00A0\u2009\u202F]/g, ' '), style === 'da' ? ',' : '.');
  if (size === null || !Number.isFinite(size)) return null;
  // 0 - size: a minus before 0 says nothing, and -0 is another number to whoever compares bits.
  return sign === '-' || sign === '\u2212' ? 0 - size : size;
}

function readUnsigned(body: string, decimalMark: ',' | '.'): number | null {
  const groupMark = decimalMark === ',' ? '.' : ',';
  const [whole = '', fraction, ...more] = body.split(decimalMark);
  if (more.length > 0) return null;
  const grouped = readGroups(whole, whole.includes(' ') ? ' ' : groupMark);
  if (fraction !== undefined) {
    const digits = whole === '' ? '0' : grouped;
    return digits !== null && isDigits(fraction) ? Number(`${digits}.${fraction}`) : null;
  }
  if (grouped !== null) return Number(grouped);
  const [left = '', right = '', ...others] = whole.split(groupMark);
  const single = others.length === 0 && (left === '' || isDigits(left)) && isDigits(right);
  return single ? Number(`${left}.${right}`) : null;
}

/** The digits without their group marks; null when these do not stand where groups end. */
function readGroups(text: string, mark: string): string | null {
  const [first = '', ...later] = text.split(mark);
  if (later.length === 0) return isDigits(first) ? first : null;
  const groups = /^[1-9][0-9]{0,2}$/.test(first) && later.every((group) => /^[0-9]{3}$/.test(group));
  return groups ? [first, ...later].join('') : null;
}

function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}
