import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { MONEY_ROLES } from '../../../src/core/document/check/roles.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { builtinCase, everyCase } from '../builtinCases.ts';

/** Something is put into use over some years, unlike a rule, a target or a growth that is there at once. */
function isPhasedIn(model: CaseModel): boolean {
  return model.parameters.some(({ id }) => id === 'adoption');
}

describe.each(everyCase)('lines of $id', (model) => {
  it('every money role has a line or a reason for having none, and not both', () => {
    for (const role of MONEY_ROLES) {
      const lines = model.lines.filter((line) => line.role === role);
      const reasons = (model.noLine ?? []).filter(({ roles }) => roles.includes(role));
      expect([role, lines.length > 0, reasons.length]).toEqual([
        role,
        lines.length > 0,
        lines.length > 0 ? 0 : 1,
      ]);
    }
  });

  it('every budget line says operating or capital, its funding circuit and who pays', () => {
    for (const line of model.lines.filter(({ lens }) => lens === 'cash')) {
      expect(line).toMatchObject({
        appropriation: expect.stringMatching(/^(?:operating|capital)$/),
        circuit: expect.any(String),
      });
      // What moves between two payers names both instead.
      expect(line.transfer ?? { from: line.payer, to: line.payer }).toEqual({
        from: expect.any(String),
        to: expect.any(String),
      });
    }
  });

  it('every line says whether it is counted per row or once for the whole', () => {
    expect(model.lines.filter(({ per }) => per === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('capacity freed by something put into use is set against what it uses, or the case says why it uses none', () => {
    const capacity = model.lines.filter(({ lens }) => lens === 'capacity');
    if (!isPhasedIn(model) || !capacity.some(({ kind }) => kind === 'benefit')) return;
    const explained = (model.noLine ?? []).some(({ roles }) => roles.includes('dip'));
    expect(explained || capacity.some(({ kind }) => kind === 'cost')).toBe(true);
  });

  it('benefits are phased in where something is put into use, costs in the budget never', () => {
    const whole = isPhasedIn(model) ? 'adoption' : undefined;
    for (const line of model.lines) {
      // A share of another line is phased in with it.
      if ('follow' in line.when && line.lens === 'memo') continue;
      const ramp = 'yearly' in line.when ? line.when.yearly.ramp : undefined;
      if (line.kind === 'benefit') expect([line.id, ramp]).toEqual([line.id, whole]);
      else if (line.lens === 'cash') expect([line.id, ramp]).toEqual([line.id, undefined]);
    }
  });

  it('no measure of money spans lenses unless it is marked as valued', () => {
    const lensOf = new Map(model.lines.map(({ id, lens }) => [id, lens]));
    for (const measure of model.measures ?? []) {
      if ('solve' in measure) continue;
      const lenses = new Set((measure.of.lines ?? []).map((id) => lensOf.get(id)));
      if (lenses.size > 1) expect([measure.id, measure.valued]).toEqual([measure.id, true]);
    }
  });

  it('no value of time, which is not budget money, is read by the conclusion, the card or the payback', () => {
    const program = compileCase(model);
    const valued = (model.measures ?? []).flatMap((measure) =>
      'of' in measure && measure.valued === true ? [measure.id] : [],
    );
    const read = new Set([...program.verdict.flatMap(({ reads }) => reads), model.card?.figure]);
    expect(valued.filter((id) => read.has(id))).toEqual([]);
    const payback = (model.measures ?? []).flatMap((measure) =>
      'measure' in measure && measure.measure === 'payback' ? [measure] : [],
    );
    const lensOf = new Map(model.lines.map(({ id, lens }) => [id, lens]));
    for (const { id, of } of payback) {
      // Lines for information alone may show what would be if; they are in no budget and say so.
      const lenses = of.lens ? [of.lens] : [...new Set((of.lines ?? []).map((line) => lensOf.get(line)))];
      expect([id, lenses]).toEqual([id, [of.lens ?? 'memo']]);
      expect(['cash', 'memo']).toContain(lenses[0]);
    }
  });

  it('every headline figure knows how it is made for the whole', () => {
    const measures = new Set((model.measures ?? []).map(({ id }) => id));
    const open = model.outcomes.filter(
      ({ headline, figure, whole }) => headline === true && whole === undefined && !measures.has(figure),
    );
    expect(open.map(({ figure }) => figure)).toEqual([]);
  });
});

describe.each(['birth-robot', 'ccc', 'ai-mammography'])('lines of %s, worked through in full', (id) => {
  const model = builtinCase(id);

  it('capacity is counted both as freed and as used', () => {
    const kinds = model.lines.filter(({ lens }) => lens === 'capacity').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['benefit', 'cost']));
  });

  it('every benefit is phased in, and every line in the budget has one payer', () => {
    const benefits = model.lines.filter(({ kind }) => kind === 'benefit');
    expect(benefits.map(({ when }) => 'yearly' in when && when.yearly.ramp)).toEqual(
      benefits.map(() => 'adoption'),
    );
    const budget = model.lines.filter(({ lens }) => lens === 'cash');
    expect(budget.filter(({ payer }) => payer === undefined)).toEqual([]);
  });

  it('every payback is of the budget', () => {
    for (const measure of model.measures ?? [])
      if ('measure' in measure && measure.measure === 'payback')
        expect(measure).toMatchObject({ of: { lens: 'cash' } });
  });
});
