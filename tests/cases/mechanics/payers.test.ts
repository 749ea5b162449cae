import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { budget } from '../../../src/core/program/budget.ts';
import type { Evaluation } from '../../../src/core/program/evaluation.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { everyCase } from '../builtinCases.ts';
import { filledRun } from './filledRun.ts';

const lenses = ['cash', 'capacity', 'societal', 'memo'] as const;
const withLines = everyCase.filter(({ lines }) => lines.length > 0);

describe.each(withLines)('payers of $id', (model) => {
  const program = compileCase(model);
  const payers = [
    ...new Set(
      model.lines.flatMap(({ payer, transfer }) =>
        transfer ? [transfer.from, transfer.to] : payer === undefined ? [] : [payer],
      ),
    ),
  ];

  const transfers = (evaluation: Evaluation, lines: readonly string[], year: number): readonly number[] =>
    model.lines
      .filter(({ id, transfer }) => transfer && lines.includes(id))
      .map(
        ({ id, transfer }) =>
          budget(evaluation, { lines: [id], payers: [transfer?.to ?? ''] }).total[year] ?? NaN,
      );

  it.each([null, ...(model.readings ?? []).map(({ id }) => id)])(
    'in reading %s add up to the same as all of them',
    (reading) => {
      for (const rows of [null, caseRows(program)]) {
        const evaluation = filledRun(program, { reading, rows });
        for (const lens of lenses) {
          const lines = model.lines.filter((line) => line.lens === lens && (line.payer ?? line.transfer));
          // Kroner and hours are not added together: each unit is a budget of its own.
          for (const unit of ['money', 'quantity'] as const) {
            const selection = { lens, unit, lines: lines.map(({ id }) => id) };
            const whole = budget(evaluation, selection);
            const parts = payers.map((payer) => budget(evaluation, { ...selection, payers: [payer] }));
            for (const [year, total] of whole.total.entries()) {
              const amounts = parts.map((part) => part.total[year] ?? NaN);
              const sum = amounts.reduce((before, amount) => before + amount, 0);
              const size = Math.max(1, ...amounts.map(Math.abs));
              // A transfer without a value yet is nothing for all of them, and unknown for each of the two.
              if (transfers(evaluation, selection.lines, year).some(Number.isNaN)) continue;
              const off = Math.abs(sum - total) / size;
              if (!(off <= 1e-9))
                expect([lens, unit, year, amounts, sum]).toEqual([lens, unit, year, amounts, total]);
            }
          }
        }
      }
    },
  );

  it('a transfer takes from one what it gives to another', () => {
    const evaluation = filledRun(program);
    for (const { id, transfer } of model.lines) {
      if (!transfer) continue;
      const of = (payer: string) => budget(evaluation, { lines: [id], payers: [payer] }).total;
      expect([id, of(transfer.from).map((amount) => 0 - amount)]).toEqual([
        id,
        of(transfer.to).map((amount) => amount + 0),
      ]);
    }
  });
});
