import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { cashLine, formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

/** A case with a handle for every switch: it buys, runs, frees hours and takes some of them out of a budget. */
export const hopeful = compileCase(
  smallCase({
    settings: {
      start: 2022,
      horizon: 5,
      discount: [{ toYear: null, rate: 0.035 }],
      priceLevel: 'unstated',
    },
    parameters: [
      quantity('investment', 'DKK', 1_200_000),
      quantity('running', 'DKK/yr', 250_000),
      quantity('hours', 'h/yr', 4000),
      quantity('checking', 'share', 0.1),
      quantity('wage', 'DKK/h', 250),
      quantity('cashShare', 'share', 1),
      quantity('affectedHours', 'h/yr', 0),
      quantity('dipShare', 'share', 0.1),
      quantity('weeks', 'week', 5.2),
      {
        id: 'adoption',
        label: say('adoption'),
        class: 'assumption',
        unit: 'share',
        profile: [1],
      },
    ],
    formulas: [
      formula('freed', 'h/yr', 'hours'),
      formula('gain', 'DKK/yr', 'freed * wage * cashShare'),
      formula('checked', 'h/yr', 'freed * checking'),
      formula('lost', 'h', 'affectedHours * dipShare * weeks'),
      formula('pricePerHour', 'DKK/h', 'running / freed'),
    ],
    lines: [
      cashLine('buy', 'investment', { role: 'investment', when: { once: {} } }),
      cashLine('run', 'running'),
      cashLine('coverPaid', 'wage * lost', { role: 'cover', when: { once: {} } }),
      cashLine('save', 'gain', { role: 'gain', kind: 'benefit', when: { yearly: { ramp: 'adoption' } } }),
      cashLine('time', 'freed', {
        role: 'gain',
        lens: 'capacity',
        kind: 'benefit',
        when: { yearly: { ramp: 'adoption' } },
      }),
      cashLine('check', 'checked', { lens: 'capacity', when: { yearly: { ramp: 'adoption' } } }),
      cashLine('dip', 'lost', { role: 'dip', lens: 'capacity', when: { once: {} } }),
      cashLine('grant', 'investment', { transfer: { from: 'state', to: 'hospital' }, when: { once: {} } }),
    ],
    measures: [
      { id: 'npv', measure: 'npv', of: { lens: 'cash' } },
      { id: 'payback', measure: 'payback', of: { lens: 'cash' } },
      { id: 'usedHours', measure: 'sum', of: { lines: ['check'] } },
    ],
    outcomes: [
      { figure: 'npv', unit: 'DKK', lens: 'cash' },
      { figure: 'pricePerHour', unit: 'DKK/h', lens: 'cash' },
    ],
    verdict: [
      { when: 'npv > 0', say: say('pays'), tone: 'gain' },
      { say: say('does not'), tone: 'loss' },
    ],
  }),
);
