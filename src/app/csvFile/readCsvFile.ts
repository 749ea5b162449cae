import { refusedPreview, type CsvChoices, type CsvPreview } from './csvPreview.ts';
import { decoderOf, markedEncoding, type Encoding } from './encoding.ts';
import { filePieces } from './filePieces.ts';
import type { ReadingContext } from './readingContext.ts';
import { refuseBytes, tellingBytes } from './refuseBytes.ts';
import { finishText, openText, pushText, type TextPlan } from './textReading.ts';

/** Bytes read between two pauses: some milliseconds of work, a tenth of a second where every cell is doubtful. */
const pauseBytes = 1 << 18;

/** What one pass through a file takes for given. */
interface Pass {
  readonly fileName: string;
  /** null = pasted. */
  readonly encoding: Encoding | null;
  /** The encoding is a guess: bytes that are not valid in it show that it is wrong. */
  readonly guessed: boolean;
  readonly plan: TextPlan;
}

/**
 * Reads a dropped or picked CSV file, or a pasted text, piece by piece. Never throws for what is in it; changes
 * nothing. Encoding, header and columns are guessed from the beginning and proved on the whole: where the end of the
 * file shows a guess to be wrong, it is read again with what is known by then.
 */
export async function readCsvFile(
  file: Blob | string,
  choices: CsvChoices = {},
  context: ReadingContext = {},
): Promise<CsvPreview> {
  const pasted = { fileName: '', encoding: null, guessed: false, plan: {} };
  let pass: Pass | CsvPreview = typeof file === 'string' ? pasted : await firstPass(file, choices);
  // This ends: a plan is only ever replaced by one with more in it, and there is one other encoding to try.
  while ('plan' in pass) pass = await readOnce(file, choices, { pass, context });
  return pass;
}

async function firstPass(file: Blob, choices: CsvChoices): Promise<Pass | CsvPreview> {
  const fileName = file instanceof File ? file.name : '';
  for await (const start of filePieces(file.slice(0, tellingBytes), tellingBytes)) {
    if (!(start instanceof Uint8Array)) break;
    const refusal = refuseBytes(file.size, start);
    if (refusal) return refusedPreview(fileName, refusal);
    const known = choices.encoding ?? markedEncoding(start);
    return { fileName, encoding: known ?? 'utf-8', guessed: known === null, plan: {} };
  }
  return refusedPreview(fileName, { code: file.size === 0 ? 'csv.empty' : 'csv.unreadable', at: '' });
}

/** The preview, or the pass after which the file must be read again. */
async function readOnce(
  file: Blob | string,
  choices: CsvChoices,
  { pass, context }: { readonly pass: Pass; readonly context: ReadingContext },
): Promise<CsvPreview | Pass> {
  const { fileName, encoding } = pass;
  const { progress, signal, pause, chunkBytes } = context;
  const reading = openText(choices, pass.plan, { fileName, encoding });
  const decode = decoderOf(encoding ?? 'utf-8');
  const total = typeof file === 'string' ? file.length : file.size;
  const step = Math.min(pauseBytes, chunkBytes ?? pauseBytes);
  let bytes = 0;
  let paused = 0;
  const rest = async (): Promise<void> => {
    progress?.({ bytes, total, rows: reading.table.rows });
    await pause?.();
    signal?.throwIfAborted();
  };
  for await (const piece of filePieces(file, chunkBytes)) {
    if (piece === null) return refusedPreview(fileName, { code: 'csv.unreadable', at: '' });
    const text = typeof piece === 'string' ? piece : decode(piece);
    if (text === null) return badEncoding(pass);
    const again = pushText(reading, text);
    if (again) return { ...pass, plan: again };
    bytes += piece.length;
    if (bytes - paused < step && bytes < total) continue;
    paused = bytes;
    await rest();
  }
  const tail = decode();
  if (tail === null) return badEncoding(pass);
  const again = pushText(reading, tail, true);
  if (again) return { ...pass, plan: again };
  const ending = finishText(reading);
  for (;;) {
    const outcome = ending.next();
    if (outcome.done) return 'issues' in outcome.value ? outcome.value : { ...pass, plan: outcome.value };
    await rest();
  }
}

function badEncoding(pass: Pass): CsvPreview | Pass {
  const { fileName, encoding, guessed } = pass;
  if (guessed) return { ...pass, encoding: 'windows-1252', guessed: false };
  const issue = { code: 'csv.wrong-encoding', at: '', encoding: encoding ?? '' } as const;
  return refusedPreview(fileName, issue, { encoding });
}
