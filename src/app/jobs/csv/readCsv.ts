import type { CsvChoices, CsvPreview } from '../../csvFile/csvPreview.ts';
import { readCsvFile } from '../../csvFile/readCsvFile.ts';
import type { ReadProgress } from '../../csvFile/readingContext.ts';
import type { JobContext, JobDone } from '../job.ts';
import { buffersOf } from './buffersOf.ts';

export interface CsvRequest {
  readonly file: Blob | string;
  readonly choices: CsvChoices;
}

/** Reads a CSV file; the columns of the table are handed over. */
export async function run(
  { file, choices }: CsvRequest,
  context: JobContext<ReadProgress>,
): Promise<JobDone<CsvPreview>> {
  const preview = await readCsvFile(file, choices, context);
  return { result: preview, transfer: buffersOf(preview.table) };
}
