import { describe, expect, it } from 'vitest';
import { selectLines, signOf } from '../../../../src/core/program/compile/selectLines.ts';
import { cashLine, smallCase } from '../../../fixtures/smallCase.ts';

const transfer = cashLine('grant', 'x', { transfer: { from: 'fund', to: 'region' } });
const model = smallCase({
  lines: [
    cashLine('buy', 'x', { role: 'investment', payer: 'region' }),
    cashLine('save', 'x', { role: 'gain', kind: 'benefit' }),
    cashLine('freed', 'x', { lens: 'capacity', kind: 'benefit' }),
    cashLine('target', 'x', { lens: 'memo' }),
    transfer,
  ],
});
const dimensions = new Map(model.lines.map(({ id }) => [id, id === 'freed' ? { h: 1 } : { DKK: 1 }]));
const ids = (selection: Parameters<typeof selectLines>[1]): string[] =>
  selectLines(model, selection, dimensions).map(({ id }) => id);

describe('selectLines', () => {
  it('takes a lens, without memo lines', () => {
    expect(ids({ lens: 'cash' })).toEqual(['buy', 'save', 'grant']);
    expect(ids({ roles: ['running'] })).not.toContain('target');
  });

  it('takes memo lines when they are listed', () => {
    expect(ids({ lines: ['target'] })).toEqual(['target']);
  });

  it('narrows by payer (a transfer has two), role, kind and unit', () => {
    expect(ids({ lens: 'cash', payers: ['region'] })).toEqual(['buy', 'grant']);
    expect(ids({ lens: 'cash', roles: ['gain'] })).toEqual(['save']);
    expect(ids({ kind: 'benefit', unit: 'quantity' })).toEqual(['freed']);
  });
});

describe('signOf', () => {
  it('is minus for costs and plus for benefits', () => {
    expect(signOf(cashLine('a', 'x'), undefined)).toBe(-1);
    expect(signOf(cashLine('a', 'x', { kind: 'benefit' }), undefined)).toBe(1);
  });

  it('counts a transfer only for one of its two payers', () => {
    expect(
      [undefined, ['fund'], ['region'], ['fund', 'region']].map((payers) => signOf(transfer, payers)),
    ).toEqual([0, -1, 1, 0]);
  });
});
