// Runs in a worker of the browser: import of a large file against PapaParse alone on the same bytes, in turn.
import Papa from 'papaparse';
import { readCsvFile } from '../../src/app/csvFile/readCsvFile.ts';
import { largeCsv } from '../fixtures/largeCsv.ts';

const usual = 1 << 20;

/** Characters PapaParse is given at a time when it is alone. */
const pieces = [1 << 14, 1 << 16, 1 << 20];

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Median times in milliseconds, PapaParse's the best of its ways; a first round is not counted. */
export async function importingTimes(rows: number, rounds: number) {
  const file = new Blob([...largeCsv({ rows, seed: 4 })]);
  const alone = pieces.map((piece) => ({ piece, times: [] as number[], run: () => parseAlone(file, piece) }));
  const whole = { times: [] as number[], run: () => importWhole(file) };
  for (let round = 0; round <= rounds; round++)
    for (const { times, run } of round % 2 === 0 ? [whole, ...alone] : [...alone, whole]) {
      const start = performance.now();
      const read = await run();
      if (read < rows) throw new Error(`${read} of ${rows} rows were read`);
      if (round > 0) times.push(performance.now() - start);
    }
  const ways = alone.map(({ piece, times }) => ({ piece, time: median(times) }));
  const best = ways.reduce((a, b) => (a.time <= b.time ? a : b));
  return { bytes: file.size, ways, best, whole: median(whole.times) };
}

/**
 * The file decoded and cut into records by PapaParse alone, so many characters at a time; nothing is kept of them.
 * Small pieces are much quicker: what is cut is cleared away before it is taken for long-lived.
 */
async function parseAlone(file: Blob, piece: number, chunk = usual): Promise<number> {
  const decoder = new TextDecoder('windows-1252');
  const style = { delimiter: ';', newline: '\r\n', header: false, dynamicTyping: false } as const;
  let rest = '';
  let records = 0;
  for (let at = 0; at < file.size; at += chunk) {
    const bytes = await file.slice(at, at + chunk).arrayBuffer();
    const text = decoder.decode(bytes, { stream: true });
    for (let from = 0; from < text.length; from += piece) {
      const last = at + chunk >= file.size && from + piece >= text.length;
      const part = rest + text.slice(from, from + piece);
      const { data, meta } = new Papa.Parser(style).parse(part, 0, !last) as {
        data: string[][];
        meta: { cursor: number };
      };
      records += data.length;
      rest = part.slice(meta.cursor);
    }
  }
  return records;
}

/** The same file imported: decoded, parsed, typed and kept as columns. */
async function importWhole(file: Blob): Promise<number> {
  const { table } = await readCsvFile(file);
  return table?.rows ?? 0;
}
