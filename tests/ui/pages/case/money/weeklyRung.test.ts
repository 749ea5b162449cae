import { expect, it } from 'vitest';
import { weeklyRung } from '../../../../../src/ui/pages/case/money/weeklyRung.ts';

it('weeklyRung is the time that can be used, else the time freed, else none', () => {
  const isTime = (id: string): boolean => id.startsWith('time');
  expect(weeklyRung(['timeFreed', 'timeUsable', 'posts', 'money'], isTime)).toBe('timeUsable');
  expect(weeklyRung(['visits', 'timeFreed', 'money'], isTime)).toBe('timeFreed');
  expect(weeklyRung(['visits', 'money'], isTime)).toBeNull();
});
