import { describe, expect, it } from 'vitest';
import { ambiguousUnits } from '../../../src/core/formula/ambiguousUnits.ts';
import { bareConstants } from '../../../src/core/formula/constants.ts';
import type { CaseChart } from '../../../src/core/model/reading.ts';
import { parseAll } from '../../../src/core/program/compile/parseAll.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { everyCase } from '../builtinCases.ts';

describe.each(everyCase)('formulas of $id', (model) => {
  const program = compileCase(model);

  it('hold no number but 0 and 1: every other number is a parameter', () => {
    const { expressions, texts } = parseAll(model);
    const found = [...expressions].flatMap(([at, expression]) =>
      bareConstants(expression, texts.get(at) ?? '').map((issue) => ({ ...issue, at })),
    );
    expect(found).toEqual([]);
  });

  it('write no unit that reads otherwise than it looks', () => {
    const { expressions, texts } = parseAll(model);
    const found = [...expressions].flatMap(([at, expression]) =>
      ambiguousUnits(expression, { units: program.units, text: texts.get(at) ?? '' }),
    );
    expect(found).toEqual([]);
  });

  it('agree with their units', () => {
    expect(program.issues).toEqual([]);
  });

  it('leave no parameter, formula or measure that nothing reads and nothing shows', () => {
    const shown = new Set([
      ...model.outcomes.map(({ figure }) => figure),
      ...(model.published ?? []).map(({ figure }) => figure),
      ...(model.ladder ?? []),
      ...(model.tables ?? []).flatMap(({ show }) => show),
      ...(model.charts ?? []).flatMap(drawnFigures),
      ...sentenceFigures(model.verdict),
      ...sentenceFigures(model.checks ?? []),
      ...[...program.verdict, ...program.checks].flatMap(({ reads }) => reads),
    ]);
    const idle = [...program.figures.values()].filter(
      ({ id, kind, usedBy }) => kind !== 'line' && usedBy.length === 0 && !shown.has(id),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

/** Every figure that a chart names, under whatever name of its kind. */
function drawnFigures(chart: CaseChart): string[] {
  return Object.values(chart).flat();
}

function sentenceFigures(rules: readonly { say: { da: string; en: string } }[]): string[] {
  return rules.flatMap(({ say }) =>
    [...`${say.da} ${say.en}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
  );
}
