import { describe, expect, it } from 'vitest';
import { barriersFromExtra } from '../../../../src/core/document/file/barriersFromExtra.ts';

const model = { parameters: [{ id: 'trips' }] };
const sound = [{ id: 'A1', owner: 'Ledelsen', date: '2027-03-31', parameter: 'trips' }];
const fileOf = (...scenarios: unknown[]) => ({ formatVersion: 1, payload: { scenarios } });

describe('barriersFromExtra', () => {
  it('leaves a file of version 1 as it was', () => {
    const file = fileOf({ id: 's1', case: model }, { id: 's2', case: model, extra: { pins: [1] } });
    expect(barriersFromExtra(file)).toEqual(file);
  });

  it('puts barriers that version 1 kept without understanding them back in their place', () => {
    const file = fileOf({ id: 's1', case: model, extra: { pins: [1], barriers: sound } });
    expect(barriersFromExtra(file)).toEqual(
      fileOf({ id: 's1', case: model, extra: { pins: [1] }, barriers: sound }),
    );
    const alone = fileOf({ id: 's1', case: model, extra: { barriers: [] } });
    expect(barriersFromExtra(alone)).toEqual(fileOf({ id: 's1', case: model, barriers: [] }));
  });

  it.each([
    [{ barriers: 'A1' }],
    [{ barriers: [{ owner: 'x' }] }],
    [{ barriers: [{ id: 'A1' }, { id: 'A1' }] }],
    [{ barriers: [{ id: 'A1', date: '2027-13-01' }] }],
    [{ barriers: [{ id: 'A1', parameter: 'unknown' }] }],
    [{ barriers: [{ id: 'A1', owner: '' }] }],
    [{ barriers: [{ id: 'A1', mood: 'good' }] }],
  ])('leaves what only looks like barriers where it is: %j', (extra) => {
    const file = fileOf({ id: 's1', case: model, extra });
    expect(barriersFromExtra(file)).toEqual(file);
  });

  it('takes any value for a payload without throwing', () => {
    for (const payload of [null, 1, [], { scenarios: [null, 1, []] }])
      expect(barriersFromExtra({ payload })).toEqual({ payload });
  });
});
