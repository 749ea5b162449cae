import { describe, expect, it } from 'vitest';
import { newScenario } from '../../../src/app/document/newScenario.ts';
import { changeSettings } from '../../../src/app/edits/changeSettings.ts';
import { sampleCases } from '../sampleServices.ts';

function fresh() {
  const model = sampleCases['birth-robot'];
  if (!model) throw new Error('no case');
  return newScenario(model, { newId: () => 'n', language: 'da' });
}

describe('changeSettings', () => {
  it('keeps what differs from the case and drops what is the case’s own again', () => {
    const scenario = fresh();
    const { horizon } = scenario.case.settings;
    const changed = changeSettings(scenario, { horizon: horizon + 1, start: 2030 });
    if ('issue' in changed) throw new Error(changed.issue.code);
    expect(changed.scenario.settings).toEqual({ horizon: horizon + 1, start: 2030 });
    const back = changeSettings(changed.scenario, { horizon });
    expect('scenario' in back && back.scenario.settings).toEqual({ start: 2030 });
  });

  it.each([
    { horizon: 0 },
    { horizon: 101 },
    { horizon: 2.5 },
    { start: 1066 },
    { horizon: NaN },
    { seed: -1 },
    { draws: 0 },
  ])('refuses %o', (patch) => {
    expect(changeSettings(fresh(), patch)).toMatchObject({ issue: { code: 'document.out-of-bounds' } });
  });

  it('refuses bands that do not rise', () => {
    const discount = [
      { toYear: 30, rate: 0.03 },
      { toYear: 10, rate: 0.02 },
    ];
    expect(changeSettings(fresh(), { discount })).toMatchObject({ issue: { code: 'document.disordered' } });
  });
});

describe('changeSettings of realism', () => {
  it('keeps the switches that are on with their reasons, and drops them when none is', () => {
    const realism = { costs: { add: 0.2, reason: 'Erfaring fra sidste projekt' } };
    const on = changeSettings(fresh(), { realism });
    if ('issue' in on) throw new Error(on.issue.code);
    expect(on.scenario.settings).toEqual({ realism });
    const off = changeSettings(on.scenario, { realism: {} });
    expect('scenario' in off && off.scenario.settings).toEqual({});
  });

  it('refuses a share that is none', () => {
    const patch = { realism: { benefits: { cut: 1.2 } } };
    expect(changeSettings(fresh(), patch)).toMatchObject({ issue: { code: 'document.out-of-bounds' } });
  });
});
