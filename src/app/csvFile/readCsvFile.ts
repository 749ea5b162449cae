import { limits } from '../../core/document/limits.ts';
import { refusedPreview, type CsvChoices, type CsvPreview } from './csvPreview.ts';
import { decodeBytes } from './decodeBytes.ts';
import { readCsvText } from './readCsvText.ts';
import { refuseBytes } from './refuseBytes.ts';

/** Reads a dropped or picked CSV file, or a pasted text. Never throws for what is in it; changes nothing. */
export async function readCsvFile(file: Blob | string, choices: CsvChoices = {}): Promise<CsvPreview> {
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
  const bytes = new Uint8Array(await file.arrayBuffer());
  const refusal = refuseBytes(bytes);
  if (refusal) return refusedPreview(fileName, refusal);
  const decoded = decodeBytes(bytes, choices.encoding);
  if (!decoded) {
    return refusedPreview(fileName, { code: 'csv.wrong-encoding', at: '', encoding: choices.encoding ?? '' });
  }
  return readCsvText(decoded.text, choices, { fileName, encoding: decoded.encoding });
}
