import { describe, expect, it } from 'vitest';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { drawParameters } from '../../../../src/core/uncertainty/sample/drawParameters.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import { sharedDrivers } from '../../../../src/core/uncertainty/sample/sharedDrivers.ts';
import { rankCorrelation } from '../../../../src/core/uncertainty/worth/rankCorrelation.ts';
import { builtinCases } from '../../../cases/builtinCases.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const drawnAs = { low: 100, high: 900, dist: 'pert' } as const;
const parameters = [
  quantity('nurse', 'DKK/h', 300, drawnAs),
  quantity('visit', 'DKK/yr', 300, drawnAs),
  quantity('doctor', 'DKK/h', 600, { ...drawnAs, dist: 'uniform' }),
  quantity('patient', 'DKK/patientHour', 100),
  quantity('post', 'kDKK/(post month)', 40),
];

function driversOf(rest: Partial<CaseModel>) {
  return sharedDrivers(compileCase(smallCase(rest)));
}

describe('sharedDrivers', () => {
  it('lets pay for work follow one wage level, and no other price', () => {
    expect(driversOf({ parameters })).toEqual([{ id: 'wageLevel', parameters: ['nurse', 'doctor', 'post'] }]);
  });

  it('says nothing of those that the case ties together itself', () => {
    const correlations = [{ a: 'doctor', b: 'nurse', rank: 0.5 }];
    expect(driversOf({ parameters: parameters.slice(0, 4), correlations })).toEqual([]);
    expect(driversOf({ parameters, correlations: [{ a: 'visit', b: 'nurse', rank: 0.5 }] })).toHaveLength(1);
  });

  const formulas = [
    { id: 'used', label: { da: '', en: '' }, unit: 'DKK/h', formula: 'nurse' },
    { id: 'bought', label: { da: '', en: '' }, unit: 'DKK/yr', formula: 'visit' },
    { id: 'treated', label: { da: '', en: '' }, unit: 'DKK/h', formula: 'doctor' },
  ];
  const plan = { seed: 7, draws: 2000, method: 'latinHypercube' } as const;
  function draw(ids: readonly string[], tied = true) {
    const some = parameters.filter(({ id }) => ids.includes(id));
    const program = compileCase(
      smallCase({ parameters: some, formulas: formulas.filter(({ formula }) => ids.includes(formula)) }),
    );
    const drivers = tied ? sharedDrivers(program) : [];
    return drawParameters(prepareSampling(program, prepareInputs(program), { ...plan, drivers }), 0, 2000);
  }

  it('draws wages high and low together', () => {
    const [apart, together] = [draw(['nurse', 'visit', 'doctor'], false), draw(['nurse', 'visit', 'doctor'])];
    expect(together.get('visit')).toEqual(apart.get('visit'));
    expect(Math.abs(rankCorrelation(apart.get('nurse')!, apart.get('doctor')!))).toBeLessThan(0.1);
    expect(rankCorrelation(together.get('nurse')!, together.get('doctor')!)).toBeCloseTo(1, 12);
  });

  it('moves no draw to the bit when a wage is added, before or after the others', () => {
    const all = draw(['nurse', 'visit', 'doctor']);
    for (const alone of ['nurse', 'doctor']) {
      const fewer = draw([alone, 'visit']);
      expect([...fewer.keys()].sort()).toEqual([alone, 'visit'].sort());
      for (const [id, values] of fewer) expect(all.get(id)).toEqual(values);
    }
  });

  it('ties wages together in the cases that draw two of them', () => {
    const tied = builtinCases.flatMap((model) => {
      const program = compileCase(model);
      const plan = { seed: 1, draws: 100, method: 'plain', drivers: sharedDrivers(program) } as const;
      const { drivers } = prepareSampling(program, prepareInputs(program, { example: true }), plan);
      return drivers.map((driver) => [model.id, ...driver.parameters]);
    });
    expect(tied).toEqual([
      ['holter-smartphone', 'nurseHour', 'specialistHour'],
      ['iv-unit', 'assistantHour', 'nurseHour'],
      ['administrative-relief', 'adminHour', 'clinicalHour'],
    ]);
  });
});
