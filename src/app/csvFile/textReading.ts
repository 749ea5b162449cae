import type { Question, RefusedFile } from '../../core/dataset/issue.ts';
import { addRecords } from '../../core/dataset/reading/addRecords.ts';
import { finishTable } from '../../core/dataset/reading/finishTable.ts';
import { openTable, type ReadingPlan, type TableReading } from '../../core/dataset/reading/tableReading.ts';
import { isBlank } from '../../core/dataset/records/isBlank.ts';
import { refusedPreview, type CsvChoices, type CsvPreview } from './csvPreview.ts';
import { lettersIn } from './lettersIn.ts';
import { lineEnds } from './lineEnds.ts';
import { recordParser, type ParsedRecords, type RecordParser } from './recordParser.ts';
import { startCharacters, textStart, type TextStart } from './textStart.ts';

const sampleRecords = 20;

/**
 * Characters cut into records at a time: few at first, then more. The cells of one time must be few among all that
 * were made, or V8 takes them for long-lived and keeps later ones where clearing them away costs several times as much.
 */
const leastParsed = 1 << 12;
const mostParsed = 1 << 16;
const growth = 64;

/** What an earlier reading of the whole text showed; what is left out is still to be guessed. */
export interface TextPlan {
  readonly table?: ReadingPlan;
  /** Line ends are mixed, or stand in cells: all are made alike first. */
  readonly unify?: true;
}

type Origin = Pick<CsvPreview, 'fileName' | 'encoding'>;

/** A CSV text while its pieces come in. */
export interface TextReading {
  readonly choices: CsvChoices;
  readonly plan: TextPlan;
  readonly origin: Origin;
  readonly table: TableReading;
  /** The first records that are not blank. */
  readonly sample: (readonly string[])[];
  readonly unify: (text: string, last: boolean) => string;
  /** What has come until there is enough of it to begin. */
  waiting: string;
  begun: { readonly start: TextStart; readonly parser: RecordParser; readonly asItStands: boolean } | null;
  parsed: number;
  said: boolean;
  nul: boolean;
  /** A quote that makes the rest unreadable. */
  quote: RefusedFile | null;
}

export function openText(choices: CsvChoices, plan: TextPlan, origin: Origin): TextReading {
  const table = openTable(choices, plan.table);
  const empty = { sample: [], waiting: '', begun: null, parsed: 0, said: false, nul: false, quote: null };
  return { choices, plan, origin, table, unify: lineEnds(), ...empty };
}

/**
 * Takes the next piece of the text, in the end an empty last one; how it is cut makes no difference. Whatever is found
 * wrong, the rest must still be given. A text whose lines seem to end in CRLF throughout is cut there as it stands,
 * which is quicker; line breaks inside cells become \n. The answer is the plan after which the text must be read again
 * from its beginning, as soon as that is plain.
 */
export function pushText(reading: TextReading, text: string, last = false): TextPlan | null {
  reading.said ||= !isBlank(text);
  reading.nul ||= text.includes('\0');
  if (reading.begun !== null) parse(reading, reading.begun.asItStands ? text : reading.unify(text, last));
  else {
    reading.waiting += text;
    if (last || reading.waiting.length >= startCharacters) begin(reading, last);
  }
  return readWithCare(reading);
}

/** The preview, or the plan after which the text must be read again. Yields where work can pause. */
export function* finishText(reading: TextReading): Generator<undefined, CsvPreview | TextPlan> {
  const { begun, origin, choices, plan, table, sample } = reading;
  const { fileName } = origin;
  if (!reading.said || !begun) return refusedPreview(fileName, { code: 'csv.empty', at: '' }, origin);
  const { refusal, dialect } = begun.start;
  if (refusal) return refusedPreview(fileName, refusal, origin);
  if (reading.nul) return refusedPreview(fileName, { code: 'csv.binary', at: '' }, origin);
  if (!reading.quote) take(reading, begun.parser.end());
  const again = readWithCare(reading);
  if (again) return again;
  const delimiter = choices.delimiter ?? dialect.delimiter;
  const known = { ...origin, delimiter, sample };
  if (reading.quote)
    return refusedPreview(fileName, reading.quote, { ...known, letters: lettersIn(sample, null) });
  const finished = yield* finishTable(table);
  if ('again' in finished) return { ...plan, table: finished.again };
  if ('refusal' in finished) {
    // Lines that end in another way than they seem may be the only reason.
    if (begun.asItStands) return { ...plan, unify: true };
    return refusedPreview(fileName, finished.refusal, { ...known, letters: lettersIn(sample, null) });
  }
  const { report } = finished;
  const unsure: Question[] =
    dialect.confident || choices.delimiter
      ? []
      : [{ code: 'csv.unsure-delimiter', at: '', delimiter, alternatives: dialect.alternatives }];
  const letters = lettersIn(sample, finished.table);
  return { ...known, letters, table: finished.table, report, issues: [...unsure, ...report.questions] };
}

function begin(reading: TextReading, last: boolean): void {
  const { plan, choices, waiting } = reading;
  const start = textStart(waiting);
  const { dialect } = start;
  const asItStands = !plan.unify && start.lineEnd === '\r\n';
  const options = { newline: asItStands ? start.lineEnd : '\n', firstLine: dialect.sepLine ? 2 : 1 } as const;
  reading.begun = {
    start,
    parser: recordParser(choices.delimiter ?? dialect.delimiter, options),
    asItStands,
  };
  reading.waiting = '';
  const text = waiting.slice(start.passed);
  parse(reading, asItStands ? text : reading.unify(text, last));
}

function parse(reading: TextReading, text: string): void {
  const { begun, nul } = reading;
  if (!begun || begun.start.refusal || nul) return;
  for (let at = 0; at < text.length && !reading.quote;) {
    const size = Math.max(leastParsed, Math.min(mostParsed, Math.floor(reading.parsed / growth)));
    take(reading, begun.parser.push(text.slice(at, at + size)));
    at += size;
    reading.parsed += size;
  }
}

function take(reading: TextReading, { records, lines, issue }: ParsedRecords): void {
  const { table, sample } = reading;
  addRecords(table, { records, lines });
  for (let i = 0; i < records.length && sample.length < sampleRecords; i++) {
    const cells = records[i] ?? [];
    if (!cells.every(isBlank)) sample.push(cells);
  }
  reading.quote = issue;
}

/** Line ends in cells, or quotes at odds with the line ends, show that not every line ends in CRLF. */
function readWithCare({ begun, quote, table, plan }: TextReading): TextPlan | null {
  return begun?.asItStands && (quote || table.faults.broken) ? { ...plan, unify: true } : null;
}
