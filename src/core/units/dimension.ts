/** Base unit → exponent. Keys sorted, no zero exponents: equal dimensions have equal JSON. Plain is {}. */
export type Dimension = Readonly<Record<string, number>>;

export const plain: Dimension = Object.freeze({});

/** The dimension of one base unit. */
export function baseDimension(id: string): Dimension {
  return { [id]: 1 };
}

/** The dimension of a product: exponents added. */
export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  const exponents = new Map(Object.entries(a));
  for (const [id, exponent] of Object.entries(b)) exponents.set(id, (exponents.get(id) ?? 0) + exponent);
  return fromExponents([...exponents]);
}

/** The dimension of d to the power n; n may be negative, or a half where all exponents are even. */
export function powerOfDimension(d: Dimension, n: number): Dimension {
  return fromExponents(Object.entries(d).map(([id, exponent]) => [id, exponent * n]));
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length &&
    entries.every(([id, exponent]) => Object.hasOwn(b, id) && b[id] === exponent)
  );
}

export function isPlain(d: Dimension): boolean {
  return Object.keys(d).length === 0;
}

/** Canonical text that readUnit reads back: "h/yr", "DKK/(post yr)", "1/yr"; plain is "1". */
export function dimensionText(d: Dimension): string {
  const entries = Object.entries(d);
  const above = entries.filter(([, exponent]) => exponent > 0).map(([id, exponent]) => raised(id, exponent));
  const below = entries.filter(([, exponent]) => exponent < 0).map(([id, exponent]) => raised(id, -exponent));
  const numerator = above.length === 0 ? '1' : above.join(' ');
  if (below.length === 0) return numerator;
  return `${numerator}/${below.length === 1 ? below.join('') : `(${below.join(' ')})`}`;
}

function raised(id: string, exponent: number): string {
  return exponent === 1 ? id : `${id}^${exponent}`;
}

function fromExponents(exponents: readonly (readonly [string, number])[]): Dimension {
  const kept = exponents.filter(([, exponent]) => exponent !== 0);
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
