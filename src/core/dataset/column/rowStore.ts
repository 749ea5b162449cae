/** One number per row while rows come in: in pieces of one size, so that nothing is copied as it grows. */
export interface RowStore<A extends Int32Array | Float64Array> {
  readonly make: (length: number) => A;
  readonly pieces: A[];
}

/** Rows of one piece. */
export const pieceRows = 1 << 16;

const places = (length: number): Int32Array => new Int32Array(length);
const values = (length: number): Float64Array => new Float64Array(length);

export function placeStore(): RowStore<Int32Array> {
  return { make: places, pieces: [] };
}

export function numberStore(): RowStore<Float64Array> {
  return { make: values, pieces: [] };
}

/** The piece that a row belongs to, made if it is the first of it. */
export function pieceFor<A extends Int32Array | Float64Array>({ make, pieces }: RowStore<A>, row: number): A {
  const place = Math.floor(row / pieceRows);
  return (pieces[place] ??= make(pieceRows));
}

/** The rows as one array of their own. */
export function joined<A extends Int32Array | Float64Array>({ make, pieces }: RowStore<A>, rows: number): A {
  const whole = make(rows);
  pieces.forEach((piece, place) => {
    const from = place * pieceRows;
    whole.set(piece.subarray(0, Math.min(pieceRows, rows - from)), from);
  });
  return whole;
}
