import { expect, test } from 'vitest';
import { payerGeometry, type PayerAmounts } from '../../../../src/ui/charts/payers/payerGeometry.ts';

const years = [2027, 2028, 2029];
const region: PayerAmounts = {
  id: 'region',
  gained: [0, 1e6, 1e6],
  received: [1.4e6, 0, NaN],
  spent: [-2e6, 0, 0],
  handedOver: [0, -0.5e6, 0],
};
const fund: PayerAmounts = {
  id: 'fund',
  gained: [0, 0, 0],
  received: [0, 0.5e6, 0],
  spent: [-0.1e6, 0, 0],
  handedOver: [-1.4e6, 0, 0],
};

function panels() {
  const geometry = payerGeometry(years, [region, fund], 640);
  const [one, other] = geometry.panels;
  if (!one || !other) throw new Error('No panels');
  return { geometry, one, other };
}

const zeroOf = (ticks: readonly { value: number; y: number }[]): number =>
  ticks.find(({ value }) => value === 0)?.y ?? NaN;

test('what comes stands above zero and what goes below it, and nothing is netted', () => {
  const { one } = panels();
  const zero = zeroOf(one.ticks);
  const year1 = one.bars.filter(({ key }) => key.endsWith('2027'));
  expect(year1.map(({ flow }) => flow)).toEqual(['received', 'spent']);
  expect((year1[0]?.y ?? 0) + (year1[0]?.height ?? 0)).toBeCloseTo(zero);
  expect(year1[1]?.y).toBeCloseTo(zero);
});

test('two amounts that go the same way in a year stand on each other', () => {
  const { other } = panels();
  const [spent, handedOver] = other.bars.filter(({ key }) => key.endsWith('2027'));
  expect(spent?.flow).toBe('spent');
  expect(handedOver?.y).toBeCloseTo((spent?.y ?? 0) + (spent?.height ?? 0));
});

test('what leaves one payer is as long as what reaches the other: all panels share one scale', () => {
  const { one, other } = panels();
  const received = one.bars.find(({ flow }) => flow === 'received');
  const paid = other.bars.find(({ flow }) => flow === 'handedOver');
  expect(received?.height).toBeCloseTo(paid?.height ?? NaN);
  expect(other.height).toBeLessThan(one.height);
});

test('every bar lies inside its panel, and every panel has a zero', () => {
  const { geometry, one, other } = panels();
  for (const panel of [one, other]) {
    expect(zeroOf(panel.ticks)).not.toBeNaN();
    for (const bar of panel.bars) {
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeLessThanOrEqual(panel.height);
      expect(bar.x).toBeGreaterThanOrEqual(geometry.left);
      expect(bar.x + bar.width).toBeLessThanOrEqual(geometry.right);
    }
  }
});

test('what is not known is not drawn, and a payer without amounts has an empty panel', () => {
  const none = years.map(() => NaN);
  const { panels } = payerGeometry(
    years,
    [{ id: 'state', gained: none, received: none, spent: none, handedOver: none }],
    640,
  );
  expect(panels[0]?.bars).toEqual([]);
  expect(panels[0]?.height).toBeGreaterThan(0);
  expect(JSON.stringify(panels)).not.toContain('null');
});

test('on a narrow drawing not every year is named', () => {
  const long = Array.from({ length: 21 }, (_, t) => 2027 + t);
  const zeros = long.map(() => 0);
  const flat = { id: 'a', gained: zeros, received: zeros, spent: zeros, handedOver: zeros };
  const shown = payerGeometry(long, [flat], 350).years.filter((year) => year.shown);
  expect(shown.length).toBeLessThan(10);
  expect(shown[0]?.year).toBe(2027);
});
