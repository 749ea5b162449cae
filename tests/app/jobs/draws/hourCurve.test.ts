import { describe, expect, it } from 'vitest';
import { hourCurve } from '../../../../src/app/jobs/draws/hourCurve.ts';
import { timeWorth } from '../../../../src/core/uncertainty/run/hourWorth.ts';
import { robotProgram } from '../../../core/uncertainty/run/robot.ts';

const worth = { program: robotProgram, wage: 'wage', perHour: 200 };

function curve(money: readonly number[]) {
  const figures = new Map([
    ['wage', Float64Array.of(100, 200, 400)],
    [timeWorth, Float64Array.of(1000, 2000, 4000)],
    ['cash', Float64Array.from(money)],
  ]);
  return hourCurve(worth, figures, 'cash');
}

describe('hourCurve', () => {
  it('counts the draws that pay at every price of an hour, by each draw’s own hours', () => {
    const found = curve([-1000, -3000, -9000])!;
    expect(found.points.map(({ threshold }) => threshold).slice(0, 3)).toEqual([0, 10, 20]);
    const at = (threshold: number) => found.points.find((point) => point.threshold === threshold)?.share;
    expect([at(100), at(110), at(310), at(400)]).toEqual([0, 1 / 3, 2 / 3, 2 / 3]);
  });

  it('says nothing where no draw has both money and hours', () => {
    expect(curve([NaN, NaN, NaN])).toBeNull();
    expect(curve([NaN, -1, NaN])?.points.every(({ share }) => share >= 0)).toBe(true);
  });
});
