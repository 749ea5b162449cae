import { caseTable } from '../../core/dataset/caseTable.ts';
import { firstRows } from '../../core/dataset/mapping/firstRows.ts';
import { nearMappings, type NearMapping } from '../../core/dataset/mapping/nearMappings.ts';
import { mapTable } from '../../core/dataset/mapTable.ts';
import { headerFingerprint } from '../../core/dataset/remembered/headerFingerprint.ts';
import { recallMapping, type RecalledMapping } from '../../core/dataset/remembered/recallMapping.ts';
import { rememberMapping } from '../../core/dataset/remembered/rememberMapping.ts';
import { suggestMapping } from '../../core/dataset/suggestMapping.ts';
import type { Table } from '../../core/dataset/table.ts';
import { canonicalJson } from '../../core/document/canonicalJson.ts';
import { limits } from '../../core/document/limits.ts';
import type { Issue } from '../../core/issue.ts';
import type { DatasetColumn, Mapping } from '../../core/model/caseDataset.ts';
import type { Program } from '../../core/program/program.ts';
import type { StoredNote } from '../storage/workspaceStorage.ts';
import type { Language } from '../../i18n/language.ts';

/** Rows of a long table that say what its columns are. */
const enough = 5_000;

/** What a case can make of a table, judged on its first rows where it is long. */
export interface TableJudge {
  /** What is wrong with using it so: units that do not fit, columns that are not there. */
  issues(table: Table, mapping: Mapping): readonly Issue[];
  /** What goes onto a parameter beyond doubt. */
  suggested(table: Table): Mapping;
  /** What nearly does: to be asked about. */
  near(table: Table, mapping: Mapping): readonly NearMapping[];
  /** What is kept of a mapping for the next file of the same form, and under which key. */
  note(table: Table, mapping: Mapping): StoredNote;
  noteKey(table: Table): StoredNote['key'];
  recall(table: Table, note: string): RecalledMapping | null;
  /**
   * Whether one of these columns goes onto a parameter by its name, or has the unit of one that the case takes by row.
   * What has no unit, or one that says little (a share, a year), fits by its name alone or not at all.
   */
  fits(columns: readonly DatasetColumn[]): boolean;
}

export function tableJudge(program: Program, language: () => Language): TableJudge {
  const some = (table: Table): Table => (table.rows > limits.rowsOnPage ? firstRows(table, enough) : table);
  const issues = (table: Table, mapping: Mapping) => mapTable(some(table), mapping, program).issues;
  const suggested = (table: Table) => suggestMapping(some(table), program);
  const noteKey = (table: Table) => `mapping:${headerFingerprint(table, program.model.id)}` as const;
  return {
    issues,
    suggested,
    near: (table, mapping) => nearMappings(some(table), program, mapping),
    note: (table, mapping) => {
      return { key: noteKey(table), value: canonicalJson(rememberMapping(table, mapping)) };
    },
    noteKey,
    recall: (table, note) => recallMapping(some(table), note, program),
    fits(columns) {
      const measured = columns.filter(({ unit }) => unit !== undefined);
      const empty = caseTable({ columns: measured, rows: [], mapping: {} }, language());
      if (Object.keys(suggested(empty)).length > 0) return true;
      const telling = measured.filter(({ unit }) => unit !== '%' && unit !== 'yr');
      return Object.keys(program.model.dataset?.mapping ?? {}).some((parameter) =>
        telling.some(({ id }) => issues(empty, { [parameter]: id }).length === 0),
      );
    },
  };
}
