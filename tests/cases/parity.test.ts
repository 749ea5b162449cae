import { describe, expect, it } from 'vitest';
import { parityOf, type ParityLine } from '../../src/core/analysis/parityOf.ts';
import { builtinCase, builtinCases } from './builtinCases.ts';

// A case whose source names it without a figure has none to recompute.
const withFigures = builtinCases.filter(({ published }) => (published ?? []).length > 0);

describe.each(withFigures)('published figures of $id', (model) => {
  it.each(parityOf(model))('$figure in reading $reading is $printed', (line) => {
    expect(line).toMatchObject({ ok: true });
  });
});

/** Computed figures of a case as its source assumes, by figure and circumstance. */
function published(
  id: string,
  figure: string,
  at: Readonly<Record<string, unknown>> = {},
): ParityLine | undefined {
  return parityOf(builtinCase(id)).find(
    (line) =>
      line.figure === figure &&
      line.reading === 'asPublished' &&
      JSON.stringify(line.at) === JSON.stringify(at),
  );
}

describe('what the sources say, under their own assumptions', () => {
  it('the robot frees 1,667 hours a year, which no ward can turn into a whole post', () => {
    expect(published('birth-robot', 'grossHours')).toMatchObject({ printed: 1667, ok: true });
    expect(published('birth-robot', 'wholePosts')).toMatchObject({ printed: 0, ok: true });
  });

  it('250 children a year avoid 130 anaesthetics and recover the cost in two years', () => {
    expect(published('ccc', 'avoided')).toMatchObject({ printed: 130, ok: true });
    expect(published('ccc', 'payback')).toMatchObject({ printed: 2, kind: 'printed', ok: true });
  });

  it('the two years imply 7,692 kroner per anaesthetic avoided, which is marked as implied', () => {
    const line = parityOf(builtinCase('ccc')).find(({ figure }) => figure === 'savingPerAvoided');
    expect(line).toMatchObject({ ok: true });
    expect(line?.computed).toBeCloseTo(7692.3077, 3);
    const parameter = builtinCase('ccc').parameters.find(({ id }) => id === 'savingPerAvoided');
    expect(parameter).toMatchObject({ class: 'implied' });
  });

  it.each([
    [50, 10],
    [100, 5],
    [150, 3.3],
    [250, 2],
    [400, 1.25],
    [500, 1],
  ])('%d children a year recover the cost in %d years', (patients, years) => {
    expect(published('ccc', 'paybackSimple', { patients })).toMatchObject({ printed: years, ok: true });
  });

  it('an own set-up cost of three million takes three years: the implied saving does not follow it', () => {
    expect(published('ccc', 'payback', { investment: 3_000_000 })).toMatchObject({ printed: 3, ok: true });
  });

  it('half of the images read once is a quarter of the work, and the ceiling is (k − 1) / k', () => {
    expect(published('ai-mammography', 'workReduction')).toMatchObject({ printed: 25, ok: true });
    expect(published('ai-mammography', 'ceiling')).toMatchObject({ printed: 50, ok: true });
    expect(published('ai-mammography', 'ceiling', { readers: 3 })).toMatchObject({ ok: true });
    expect(published('ai-mammography', 'ceiling', { readers: 1 })).toMatchObject({ printed: 0, ok: true });
  });
});

describe('parity', () => {
  it('fails when a figure moves by more than its tolerance', () => {
    const model = builtinCase('birth-robot');
    const parameters = model.parameters.map((parameter) =>
      parameter.id === 'minutesPerBirth' ? { ...parameter, value: 21 } : parameter,
    );
    const lines = parityOf({ ...model, parameters } as typeof model);
    expect(lines.filter(({ ok }) => !ok).map(({ figure }) => figure)).toContain('grossHours');
  });
});
