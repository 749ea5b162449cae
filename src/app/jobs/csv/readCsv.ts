import type { CsvChoices, CsvPreview } from '../../csvFile/csvPreview.ts';
import { readCsvFile } from '../../csvFile/readCsvFile.ts';
import type { ReadProgress } from '../../csvFile/readingContext.ts';
import type { JobContext, JobDone } from '../job.ts';
import { buffersOf } from './buffersOf.ts';
import { sendTexts, type SentTexts } from './sendTexts.ts';

export interface CsvRequest {
  readonly file: Blob | string;
  readonly choices: CsvChoices;
}

/** How far the file has been read, or some of its texts: of long lists they come before the table, which has none then. */
export type CsvNews = ReadProgress | SentTexts;

/** Reads a CSV file; the columns of the table are handed over. */
export async function run(
  { file, choices }: CsvRequest,
  context: JobContext<CsvNews>,
): Promise<JobDone<CsvPreview>> {
  const preview = await readCsvFile(file, choices, context);
  const table = preview.table && sendTexts(preview.table, context.progress);
  return { result: { ...preview, table }, transfer: buffersOf(preview) };
}
