import { detectDialect, type Dialect } from '../../core/dataset/dialect.ts';
import type { RefusedFile } from '../../core/dataset/issue.ts';
import { lineEnds } from './lineEnds.ts';
import type { LineEnd } from './recordParser.ts';
import { refuseText } from './refuseBytes.ts';

/** Enough for fifty records of any table within the limits, and quick however long the file. */
export const startCharacters = 200_000;

/** What the beginning of a text tells. */
export interface TextStart {
  /** Why it is no table; null = it may be one. */
  readonly refusal: RefusedFile | null;
  readonly dialect: Dialect;
  /** CRLF: every line ends so, as far as seen. \n: any other way, or several. */
  readonly lineEnd: LineEnd;
  /** Characters of a "sep=" line with its line end; 0 = there is none. */
  readonly passed: number;
}

export function textStart(text: string): TextStart {
  const start = text.slice(0, startCharacters);
  const dialect = detectDialect(lineEnds()(start, true));
  const isCrlf = start.includes('\r\n') && !/(?:^|[^\r])\n|\r[^\n]/.test(start);
  const passed = dialect.sepLine ? (/^[^\r\n]*(?:\r\n?|\n)?/.exec(start)?.[0].length ?? 0) : 0;
  return { refusal: refuseText(start), dialect, lineEnd: isCrlf ? '\r\n' : '\n', passed };
}
