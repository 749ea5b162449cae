import { expect, test } from 'vitest';
import { builtinUnits } from '../../../../../src/core/units/builtin.ts';
import { minutesPerWeek } from '../../../../../src/ui/pages/case/money/minutesPerWeek.ts';

test('hours a year are shown as minutes in a week of 7/365 years', () => {
  expect(minutesPerWeek(365, 'h/yr', builtinUnits)).toBeCloseTo(420, 9);
  expect(minutesPerWeek(60, 'min/week', builtinUnits)).toBeCloseTo(60, 9);
});

test.each(['DKK/yr', 'post', 'patientHour/yr', 'h'])('%s is not work time a year', (unit) => {
  expect(minutesPerWeek(1, unit, builtinUnits)).toBeNull();
});
