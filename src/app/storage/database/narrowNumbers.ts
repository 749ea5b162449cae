import type { ColumnRecord } from './records.ts';

/** Rows looked at before others may have a turn: less than a millisecond, a few on a slow tablet. */
const STRETCH = 65_536;
/** Fewer rows are stored as every version of the app reads them. */
const LONG = 10_000;
const MOST_DECIMALS = 4;
const LARGEST = 2_147_483_647;

type Narrow = Pick<ColumnRecord, 'data' | 'scaled'>;
type Pause = () => Promise<void>;
type WholeArray = Int8ArrayConstructor | Int16ArrayConstructor | Int32ArrayConstructor;

/** The narrowest array that gives every number back exactly (−0 and NaN included). */
export async function narrowNumbers(data: Float64Array | Int32Array, pause: Pause): Promise<Narrow> {
  if (data instanceof Int32Array) {
    const { least, most } = await rangeOf(data, pause);
    return { data: new (wholeArray(least, most))(data) };
  }
  const found = await look(data, pause);
  const plain = found.whole ? wholeArray(found.least, found.most) : null;
  // What is missing has a number of its own, so the range is one less.
  const tight = found.times > 0 && !plain ? wholeArray(found.least - 1, found.most) : null;
  const isTight = tight !== null && data.length >= LONG;
  if (isTight && tight !== Int32Array) return scaledTo(data, found.times, { into: tight, pause });
  if (plain) return { data: new plain(data) };
  if (await isSingle(data, pause)) return { data: new Float32Array(data) };
  return isTight ? scaledTo(data, found.times, { into: tight, pause }) : { data: new Float64Array(data) };
}

async function rangeOf(data: Int32Array, pause: Pause): Promise<{ least: number; most: number }> {
  let least = 0;
  let most = 0;
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) {
      const value = data[row]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    await pause();
  }
  return { least, most };
}

/** The narrowest for whole numbers of such a range; it includes 0. */
function wholeArray(least: number, most: number): WholeArray {
  if (least >= -128 && most <= 127) return Int8Array;
  return least >= -32_768 && most <= 32_767 ? Int16Array : Int32Array;
}

/** Numbers as whole numbers of 1/times. */
interface Findings {
  /** 0 = some number is none of such size. */
  times: number;
  /** None is missing, and times is 1. */
  whole: boolean;
  /** In units of 1/times. */
  least: number;
  most: number;
}

async function look(data: Float64Array, pause: Pause): Promise<Findings> {
  let times = 1;
  let missing = false;
  let least = 0;
  let most = 0;
  for (let start = 0; start < data.length && times > 0; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) {
      const value = data[row]!;
      if (value !== value) {
        missing = true;
        continue;
      }
      let units = nearest(value * times);
      while (units / times !== value || (units === 0 && 1 / value < 0)) {
        times = times === 10 ** MOST_DECIMALS || value === 0 ? 0 : times * 10;
        if (times === 0) break;
        least *= 10;
        most *= 10;
        units = nearest(value * times);
      }
      if (times === 0) break;
      if (units < least) least = units;
      if (units > most) most = units;
    }
    await pause();
  }
  if (least <= -LARGEST || most > LARGEST) times = 0;
  return { times, whole: times === 1 && !missing, least, most };
}

/** The nearest whole number; one that is not nearest beyond 32 bits. */
function nearest(value: number): number {
  return value < 0 ? (value - 0.5) | 0 : (value + 0.5) | 0;
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

async function scaledTo(
  data: Float64Array,
  times: number,
  { into, pause }: { into: WholeArray; pause: Pause },
): Promise<Narrow> {
  const scaled = new into(data.length);
  const missing = -(2 ** (8 * into.BYTES_PER_ELEMENT - 1));
  for (let start = 0; start < data.length; start += STRETCH) {
    const end = Math.min(start + STRETCH, data.length);
    for (let row = start; row < end; row++) {
      const value = data[row]!;
      scaled[row] = value === value ? nearest(value * times) : missing;
    }
    await pause();
  }
  return { data: new Int8Array(0), scaled: { times, data: scaled } };
}
