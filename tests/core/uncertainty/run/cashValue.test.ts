import { expect, it } from 'vitest';
import { cashValue } from '../../../../src/core/uncertainty/run/cashValue.ts';
import { smallCase } from '../../../fixtures/smallCase.ts';
import { robotModel } from './robot.ts';

it('cashValue is the net present value of cash that a case shows', () => {
  expect(cashValue(robotModel)).toBe('npvCash');
  expect(cashValue({ ...robotModel, outcomes: [] })).toBeNull();
  expect(cashValue(smallCase({}))).toBeNull();
});
