import { expect, it } from 'vitest';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { minutesPerWeek } from '../../src/ui/pages/case/money/minutesPerWeek.ts';
import { weeklyRung } from '../../src/ui/pages/case/money/weeklyRung.ts';
import { everyCase } from './builtinCases.ts';

/** Freed by a team at a time: a team’s hour is no hour of one ward. */
const BY_TEAMS = ['ccc'];

it.each(everyCase.filter(({ frees }) => frees === 'time'))(
  '$id, which frees time, gives a ward its minutes a week',
  (model) => {
    const { figures, units } = compileCase(model);
    const rung = weeklyRung(
      model.ladder ?? [],
      (id) => minutesPerWeek(1, figures.get(id)?.unit?.text ?? '', units) !== null,
    );
    expect(rung !== null).toBe(!BY_TEAMS.includes(model.id));
  },
);
