import type { ColumnRecord } from '../records.ts';
import { MISSING, STRETCH, unitsOf } from './unitsOf.ts';

/** Fewer rows are stored as every version of the app reads them. */
const LONG = 10_000;

type Narrow = Pick<ColumnRecord, 'data' | 'scaled'>;
type Pause = () => Promise<void>;
type Whole = Int8Array | Int16Array | Int32Array;
type WholeArray = Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor;

/** The narrowest array that gives every number back exactly (−0 and NaN included). */
export async function narrowNumbers(data: Float64Array | Int32Array, pause: Pause): Promise<Narrow> {
  if (data instanceof Int32Array) {
    const { least, most, missing } = await rangeOf(data, pause);
    return { data: narrowed(data, wholeArray(missing ? MISSING : least, most)) };
  }
  const units = await unitsOf(data, pause);
  if (!units) return asFloats(data, pause);
  const { least, most, missing } = await rangeOf(units.data, pause);
  if (units.times === 1 && !missing) return { data: narrowed(units.data, wholeArray(least, most)) };
  if (data.length < LONG) return asFloats(data, pause);
  // What is missing has a number of its own, so the range is one less.
  const into = wholeArray(least - 1, most);
  if (into !== Int32Array) return scaled(units.times, await withMissing(units.data, into, pause));
  return (await isSingle(data, pause)) ? { data: new Float32Array(data) } : scaled(units.times, units.data);
}

async function asFloats(data: Float64Array, pause: Pause): Promise<Narrow> {
  return { data: (await isSingle(data, pause)) ? new Float32Array(data) : new Float64Array(data) };
}

interface Range {
  /** 0 or less. */
  readonly least: number;
  /** 0 or more. */
  readonly most: number;
  /** Some are missing; they are no part of the range. */
  readonly missing: boolean;
}

async function rangeOf(data: Int32Array, pause: Pause): Promise<Range> {
  let least = 0;
  let most = 0;
  let missing = false;
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) {
      const value = data[row]!;
      if (value > most) most = value;
      else if (value === MISSING) missing = true;
      else if (value < least) least = value;
    }
    await pause();
  }
  return { least, most, missing };
}

/** The narrowest for whole numbers of such a range; it includes 0. */
function wholeArray(least: number, most: number): WholeArray {
  if (least >= -128 && most <= 127) return Int8Array;
  return least >= -32_768 && most <= 32_767 ? Int16Array : Int32Array;
}

/** A part of a longer column would be stored with the whole of it, so that one is copied. */
function narrowed(data: Int32Array, into: WholeArray): Whole {
  return into === Int32Array && data.byteLength === data.buffer.byteLength ? data : new into(data);
}

async function withMissing(data: Int32Array, into: WholeArray, pause: Pause): Promise<Whole> {
  const result = new into(data);
  const missing = -(2 ** (8 * into.BYTES_PER_ELEMENT - 1));
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) if (data[row] === MISSING) result[row] = missing;
    await pause();
  }
  return result;
}

function scaled(times: number, data: Whole): Narrow {
  return { data: new Int8Array(0), scaled: { times, data } };
}

async function isSingle(data: Float64Array, pause: Pause): Promise<boolean> {
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) {
      const value = data[row]!;
      if (Math.fround(value) !== value && value === value) return false;
    }
    await pause();
  }
  return true;
}
