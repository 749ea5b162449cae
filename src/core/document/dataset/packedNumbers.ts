// Numbers of a column as the fewest bytes that give exactly the same numbers back, little-endian, then base64.
// Integers and short decimals become whole numbers (value = whole / scale); the lowest whole number of each width
// means missing. What does not fit stands as 64-bit floating point.

import { fromBase64, toBase64 } from './base64.ts';

export const encodings = ['i8', 'i16', 'i32', 'f64'] as const;
export type Encoding = (typeof encodings)[number];

export interface Packed {
  readonly encoding: Encoding;
  readonly scale?: number;
  readonly data: string;
}

export const scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const WIDTH: Readonly<Record<Encoding, number>> = { i8: 1, i16: 2, i32: 4, f64: 8 };
const MOST: Readonly<Record<Exclude<Encoding, 'f64'>, number>> = { i8: 127, i16: 32767, i32: 2147483647 };

/** NaN is missing and stays so; infinities are not for columns. */
export function packNumbers(values: Float64Array | Int32Array): Packed {
  for (const scale of scales) {
    const largest = largestWhole(values, scale);
    if (largest > MOST.i32) continue;
    const encoding = largest <= MOST.i8 ? 'i8' : largest <= MOST.i16 ? 'i16' : 'i32';
    const missing = -MOST[encoding] - 1;
    const wholes = Array.from(values, (value) => (Number.isNaN(value) ? missing : Math.round(value * scale)));
    const data = toBase64(bytesOf(wholes, encoding));
    return scale === 1 ? { encoding, data } : { encoding, scale, data };
  }
  return { encoding: 'f64', data: toBase64(bytesOf(values, 'f64')) };
}

/** The numbers, or null when the text does not hold them. */
export function unpackNumbers({ encoding, scale = 1, data }: Packed): Float64Array | null {
  const bytes = fromBase64(data);
  if (!bytes || bytes.length % WIDTH[encoding] !== 0 || !scales.includes(scale)) return null;
  const view = new DataView(bytes.buffer);
  const values = new Float64Array(bytes.length / WIDTH[encoding]);
  for (let i = 0; i < values.length; i++) {
    const read = readAt(view, i, encoding);
    values[i] = encoding !== 'f64' && read === -MOST[encoding] - 1 ? NaN : read / scale;
  }
  return values;
}

/** Largest absolute whole number at this scale, or Infinity when one value would not come back the same. */
function largestWhole(values: Float64Array | Int32Array, scale: number): number {
  let largest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    const whole = Math.round(value * scale);
    if (whole / scale !== value || Object.is(value, -0)) return Infinity;
    largest = Math.max(largest, Math.abs(whole));
  }
  return largest;
}

function bytesOf(values: ArrayLike<number>, encoding: Encoding): Uint8Array {
  const bytes = new Uint8Array(values.length * WIDTH[encoding]);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) writeAt(view, i, encoding, values[i]!);
  return bytes;
}

function readAt(view: DataView, index: number, encoding: Encoding): number {
  const at = index * WIDTH[encoding];
  switch (encoding) {
    case 'i8':
      return view.getInt8(at);
    case 'i16':
      return view.getInt16(at, true);
    case 'i32':
      return view.getInt32(at, true);
    case 'f64':
      return view.getFloat64(at, true);
  }
}

function writeAt(view: DataView, index: number, encoding: Encoding, value: number): void {
  const at = index * WIDTH[encoding];
  switch (encoding) {
    case 'i8':
      return view.setInt8(at, value);
    case 'i16':
      return view.setInt16(at, value, true);
    case 'i32':
      return view.setInt32(at, value, true);
    case 'f64':
      return view.setFloat64(at, value, true);
  }
}
