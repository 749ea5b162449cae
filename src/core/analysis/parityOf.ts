import type { CaseModel } from '../model/case.ts';
import type { Published } from '../model/reading.ts';
import type { SourceReference, Text } from '../model/text.ts';
import { readUnit } from '../units/readUnit.ts';
import { fromBase } from '../units/unit.ts';
import { caseRows } from './caseRows.ts';
import { compileCase } from '../program/compileCase.ts';
import { evaluate } from '../program/evaluate.ts';
import { rawAt } from '../program/figureAt.ts';
import type { Where } from '../program/rows/laneOf.ts';
import { prepareInputs } from '../program/prepareInputs.ts';
import type { Program } from '../program/program.ts';
import { sweepValues } from './sweep/sweepTable.ts';

export interface ParityLine {
  readonly figure: string;
  readonly reading: string | null;
  /** The further circumstances, as in the document: overrides, the row, the swept value. */
  readonly at: Readonly<Record<string, unknown>>;
  readonly row: string | null;
  readonly printed: number | null;
  readonly computed: number | null;
  readonly tol: number;
  readonly unit: string;
  readonly ok: boolean;
  readonly kind: 'printed' | 'derived';
  readonly differs?: Text;
  readonly differsBy?: Published['differsBy'];
  readonly sourceSays?: Text;
  readonly src: readonly SourceReference[];
}

/** Doubles carry about 16 digits; a tolerance of 0 means equal to within this share. */
const doubles = 1e-9;

/** Every published figure of a case beside what the engine gives under the same circumstances, one line a number.
 *  Fields that start empty hold their example: that is what figures derived from them were computed with. */
export function parityOf(model: CaseModel, program: Program = compileCase(model)): readonly ParityLine[] {
  return (model.published ?? []).flatMap((published) => linesOf(program, published));
}

function linesOf(program: Program, published: Published): readonly ParityLine[] {
  const printed = Array.isArray(published.printed) ? (published.printed as readonly (number | null)[]) : null;
  if (!printed) return [lineOf(program, published, published.printed as number | null, {})];
  const table = program.model.tables?.find(({ id }) => id === published.table);
  const over = table && 'parameter' in table.over ? table.over : null;
  const values = over ? sweepValues(over) : [];
  return printed.map((value, i) =>
    lineOf(
      program,
      table?.reading === undefined ? published : { ...published, reading: table.reading },
      value,
      {
        [over?.parameter ?? '']: values[i] ?? null,
      },
    ),
  );
}

function lineOf(
  program: Program,
  published: Published,
  printed: number | null,
  swept: Readonly<Record<string, number | null>>,
): ParityLine {
  const at = { ...published.at, ...swept };
  const usesRows = !published.noRows && (published.row !== undefined || published.whole === true);
  const inputs = prepareInputs(program, {
    reading: published.reading ?? null,
    at,
    example: true,
    ...(published.priceLevel === undefined ? {} : { settings: { priceLevel: published.priceLevel } }),
    rows: usesRows ? caseRows(program) : null,
  });
  const evaluation = evaluate(program, inputs, [published.figure]);
  const row = published.row === undefined || !inputs.rows ? -1 : inputs.rows.names.indexOf(published.row);
  const where: Where = row >= 0 ? { row } : {};
  const raw = rawAt(evaluation, published.figure, where);
  const shown = shownUnit(program, published);
  const value = shown ? fromBase(raw, shown.unit) : raw;
  const computed = Number.isFinite(value) ? value : null;
  return {
    figure: published.figure,
    reading: published.reading ?? null,
    at,
    row: published.row ?? null,
    printed,
    computed,
    tol: published.tol,
    unit: shown?.text ?? '',
    ok: agrees(printed, computed, published.tol),
    kind: published.kind,
    ...(published.differs ? { differs: published.differs } : {}),
    ...(published.differsBy ? { differsBy: published.differsBy } : {}),
    ...(published.sourceSays ? { sourceSays: published.sourceSays } : {}),
    src: published.src,
  };
}

function agrees(printed: number | null, computed: number | null, tol: number): boolean {
  if (printed === null || computed === null) return printed === computed;
  return Math.abs(printed - computed) <= tol + doubles * Math.max(1, Math.abs(printed));
}

function shownUnit(program: Program, published: Published) {
  const own = program.figures.get(published.figure)?.unit ?? null;
  if (published.unit === undefined) return own ? { unit: own, text: own.text } : null;
  const read = readUnit(published.unit, program.units);
  return 'unit' in read ? { unit: read.unit, text: published.unit } : null;
}
