import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import BulletBars from '../../../../src/ui/charts/bullets/BulletBars.svelte';

const props = {
  unit: 'Måles i %',
  axisText: (value: number) => `${value} %`,
  rows: [
    {
      id: '0',
      label: 'Opkald besvaret',
      numbers: '41 % · mål: 90 % · forrige: 38 %',
      result: 'ikke opfyldt',
      tone: 'unmet' as const,
      value: 41,
      target: 90,
      previous: 38,
      better: 1,
    },
    {
      id: '1',
      label: 'Genindlæggelser',
      numbers: '7,7 %',
      result: 'målet er ikke et tal',
      tone: 'unknown' as const,
      value: 7.7,
      target: NaN,
      previous: NaN,
      better: NaN,
    },
  ],
};

test('every row says in words what it draws', () => {
  render(BulletBars, props);
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.querySelector('.label')?.textContent)).toEqual([
    'Opkald besvaret',
    'Genindlæggelser',
  ]);
  expect(within(rows[0]!).getByText('ikke opfyldt')).toBeTruthy();
  expect(within(rows[0]!).getByText('41 % · mål: 90 % · forrige: 38 %')).toBeTruthy();
  expect(screen.getByText('Måles i %')).toBeTruthy();
});

test('bar, target and previous stand where they belong; what is not known is not drawn', () => {
  const { container } = render(BulletBars, props);
  const [calls, readmissions] = container.querySelectorAll('li');
  expect(calls?.querySelector('.bar')?.getAttribute('width')).toBe('41%');
  expect(calls?.querySelector('.target')?.getAttribute('x1')).toBe('90%');
  expect(calls?.querySelector('circle')?.getAttribute('cx')).toBe('38%');
  expect(calls?.querySelector('.good')?.getAttribute('x')).toBe('90%');
  expect(readmissions?.querySelector('.bar')).toBeTruthy();
  for (const mark of ['.target', '.good', 'circle']) expect(readmissions?.querySelector(mark)).toBeNull();
  expect(container.innerHTML).not.toContain('NaN');
});
