import { limits } from '../../core/document/limits.ts';
import { refusedPreview, type CsvChoices, type CsvPreview } from './csvPreview.ts';
import { decodeBytes } from './decodeBytes.ts';
import { readCsvText } from './readCsvText.ts';
import type { ReadingContext } from './readingContext.ts';
import { refuseBytes } from './refuseBytes.ts';

const chunkSize = 1 << 20;

/** Reads a dropped or picked CSV file, or a pasted text. Never throws for what is in it; changes nothing. */
export async function readCsvFile(
  file: Blob | string,
  choices: CsvChoices = {},
  context: ReadingContext = {},
): Promise<CsvPreview> {
  if (typeof file === 'string') return readCsvText(file, choices, { fileName: '', encoding: null });
  const fileName = file instanceof File ? file.name : '';
  if (file.size > limits.csvBytes) {
    return refusedPreview(fileName, {
      code: 'csv.too-large',
      at: '',
      size: file.size,
      limit: limits.csvBytes,
    });
  }
  const bytes = await readBytes(file, context);
  const refusal = refuseBytes(bytes);
  if (refusal) return refusedPreview(fileName, refusal);
  const decoded = decodeBytes(bytes, choices.encoding);
  if (!decoded) {
    return refusedPreview(fileName, { code: 'csv.wrong-encoding', at: '', encoding: choices.encoding ?? '' });
  }
  return readCsvText(decoded.text, choices, { fileName, encoding: decoded.encoding });
}

async function readBytes(
  file: Blob,
  { progress, signal, pause, chunkBytes = chunkSize }: ReadingContext,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += chunkBytes) {
    bytes.set(new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer()), at);
    progress?.({ bytes: Math.min(file.size, at + chunkBytes), total: file.size, rows: 0 });
    await pause?.();
    signal?.throwIfAborted();
  }
  return bytes;
}
