import { describe, expect, it } from 'vitest';
import { read, rowOf, run } from './workedRun.ts';

describe('transfers in a chain', () => {
  const department = run('under-activity-2017', { rows: true });
  const amager = rowOf(department, 'AHH medical');

  it('move money from department over hospital to region and add up to what there would be without the rule', () => {
    expect(read(department, 'departmentYear1', amager)).toBeCloseTo(-3_043_120, 3);
    expect(read(department, 'hospitalYear1', amager)).toBeCloseTo(0, 6);
    expect(read(department, 'regionYear1', amager)).toBeCloseTo(8_390_000, 3);
    expect(read(department, 'allYear1', amager)).toBeCloseTo(5_346_880, 3);
  });

  it('move nothing where the hospital is exempt', () => {
    const exempt = run('under-activity-2017', { rows: true, at: { exempt: 'yes' } });
    expect(read(exempt, 'regionYear1', amager)).toBe(0);
    expect(read(exempt, 'cut', amager)).toBe(0);
  });

  it('charge the initiative only with the shortfall it adds', () => {
    const above = run('under-activity-2017', {
      rows: true,
      at: { hospitalTarget: 1000, activityBefore: 1010 },
    });
    expect(read(above, 'cut', amager)).toBeCloseTo(3.39, 9);
    const below = run('under-activity-2017', {
      rows: true,
      at: { hospitalTarget: 1000, activityBefore: 900 },
    });
    expect(read(below, 'cut', amager)).toBeCloseTo(8.39, 9);
  });
});

describe('spread over regions with a fund', () => {
  const regions = run('national-spread', { rows: true, example: true });

  it('is worth the same to the project whoever pays', () => {
    for (const support of ['none', 'grant', 'loan', 'gainShare']) {
      const paid = run('national-spread', { rows: true, example: true, at: { support } });
      expect(read(paid, 'npvProject')).toBeCloseTo(9_934_157.38, 1);
    }
  });

  it('lets a share of the gains come back to the fund in 4.83 years', () => {
    expect(read(regions, 'npvLocal')).toBeCloseTo(6_378_152.6, 1);
    expect(read(regions, 'npvFund')).toBeCloseTo(2_508_978.09, 1);
    expect(read(regions, 'selfFinancing')).toBeCloseTo(4.83, 2);
  });

  it('never brings a capped loan back after losses and administration', () => {
    const loan = run('national-spread', { rows: true, example: true, at: { support: 'loan' } });
    expect(read(loan, 'npvLocal')).toBeCloseTo(10_238_180.84, 1);
    expect(read(loan, 'npvFund')).toBeCloseTo(-965_047.33, 1);
    expect(read(loan, 'npvTotal')).toBeCloseTo(9_273_133.51, 1);
    expect(read(loan, 'fundEnd')).toBeCloseTo(-735_000, 3);
    expect(read(loan, 'selfFinancing')).toBe('never');
    const free = { support: 'loan', lossShare: 0, fundAdmin: 0 };
    expect(
      read(run('national-spread', { rows: true, example: true, at: free }), 'selfFinancing'),
    ).toBeCloseTo(6, 6);
  });

  it('has no payback for a party without flows: none, not 0', () => {
    const none = run('national-spread', { example: true, at: { support: 'none' } });
    expect(read(none, 'selfFinancing')).toBe('none');
  });
});
