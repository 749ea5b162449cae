import type { Text } from '../../core/model/text.ts';
import type { GevinstFile } from '../../core/document/readFile.ts';

/** What a dropped file would bring, shown before anything is taken in. */
export interface ImportPreview {
  readonly fileName: string;
  readonly scenarios: readonly ImportedScenario[];
  readonly cases: readonly { readonly id: string; readonly title: Text }[];
  readonly datasets: readonly { readonly id: string; readonly name: string; readonly rows: number }[];
  /** False: altered or damaged since it was written. It may still be taken in. */
  readonly checksumOk: boolean;
  /** What acceptImport stores. */
  readonly file: GevinstFile;
}

export interface ImportedScenario {
  readonly name: string;
  readonly caseTitle: Text;
  readonly ownFigures: number;
  /** here: the same scenario with the same content is already kept; differs: the same one with other content. */
  readonly status: 'new' | 'here' | 'differs';
  readonly altered: boolean;
}
