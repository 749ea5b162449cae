import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { needsAllRows, totalCalls } from '../../../../src/core/program/rows/totalCalls.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const formula = (id: string, text: string, unit: string) => ({
  ...{ id, label: { da: id, en: id } },
  ...{ formula: text, unit },
});

it('totalCalls lists inner sums before those they stand in, with the figure they belong to', () => {
  const program = compileCase(
    smallCase({
      parameters: [quantity('births', 'birth/yr', 100)],
      counts: [{ id: 'birth', one: { da: 'fødsel', en: 'birth' }, many: { da: 'fødsler', en: 'births' } }],
      formulas: [formula('share', 'total(births * births / total(births)) / total(births)', 'share')],
    }),
  );
  expect(program.issues).toEqual([]);
  const calls = totalCalls(program);
  expect(calls.map(({ owner }) => owner)).toEqual(['share', 'share', 'share']);
  expect(calls.map(({ of }) => of.kind)).toEqual(['name', 'binary', 'name']);
  expect(calls.map(({ reads }) => reads)).toEqual([['births'], ['births'], ['births']]);
});

it('needsAllRows is true only where an amount is shared out or summed by group', () => {
  const made = (text: string) =>
    needsAllRows(
      compileCase(
        smallCase({ parameters: [quantity('a', 'DKK/yr', 1)], formulas: [formula('x', text, 'DKK/yr')] }),
      ),
    );
  expect(made('total(a)')).toBe(false);
  expect(made('apportion(total(a), a, 1[DKK/yr])')).toBe(true);
});
