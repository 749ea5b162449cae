import { describe, expect, it } from 'vitest';
import type { BudgetLine } from '../../../../../src/core/program/budget.ts';
import { awaitsAmounts } from '../../../../../src/ui/pages/case/money/awaitsAmounts.ts';

const line = (...amounts: number[]): BudgetLine => ({ amounts }) as unknown as BudgetLine;

describe('awaitsAmounts', () => {
  it.each([
    ['zeros before what is missing', [line(0, NaN), line(0, 0)], [0, NaN], true],
    ['an amount beside what is missing', [line(0, NaN), line(-5, 0)], [-5, NaN], false],
    ['known zeros', [line(0, 0)], [0, 0], false],
  ])('%s', (_, lines, total, expected) => {
    expect(awaitsAmounts({ lines, total })).toBe(expected);
  });
});
