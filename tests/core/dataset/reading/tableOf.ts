import { addRecords } from '../../../../src/core/dataset/reading/addRecords.ts';
import { finishTable, type FinishedTable } from '../../../../src/core/dataset/reading/finishTable.ts';
import { openTable, type TableChoices } from '../../../../src/core/dataset/reading/tableReading.ts';
import type { TableRecord } from '../../../../src/core/dataset/records/tableRecord.ts';

/** What records become, given `size` at a time and read as often as asked for; and how often that was. */
export function finishedTable(
  records: readonly TableRecord[],
  choices: TableChoices = {},
  size = records.length,
): { finished: Exclude<FinishedTable, { again: unknown }>; passes: number } {
  let plan = {};
  for (let passes = 1; passes < 9; passes++) {
    const reading = openTable(choices, plan);
    for (let at = 0; at < records.length; at += Math.max(1, size)) {
      const part = records.slice(at, at + Math.max(1, size));
      const lines = Int32Array.from(part, ({ line }) => line);
      addRecords(reading, { records: part.map(({ cells }) => cells), lines });
    }
    const ending = finishTable(reading);
    let step = ending.next();
    while (!step.done) step = ending.next();
    if (!('again' in step.value)) return { finished: step.value, passes };
    plan = step.value.again;
  }
  throw new Error('the records are read for ever');
}

/** The table in records that are not refused. */
export function tableOf(records: readonly TableRecord[], choices: TableChoices = {}) {
  const { finished } = finishedTable(records, choices);
  if ('refusal' in finished) throw new Error(finished.refusal.code);
  return finished;
}
