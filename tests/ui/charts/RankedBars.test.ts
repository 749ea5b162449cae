import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import RankedBars from '../../../src/ui/charts/RankedBars.svelte';

test('bars carry their name and value, and a row without one says so', () => {
  render(RankedBars, {
    rows: [
      { id: '0', label: 'Thisted', value: 601 },
      { id: '1', label: 'Hobro', value: NaN },
    ],
    description: 'Størst øverst: fødsler.',
    valueText: (value: number) => `${value}`,
    missingText: () => 'mangler',
    marked: '0',
  });
  const image = screen.getByRole('img', { name: 'Størst øverst: fødsler.' });
  const texts = [...image.querySelectorAll('text')].map((text) => text.textContent?.trim());
  expect(texts).toEqual(['Thisted', '601', 'Hobro', 'mangler']);
  expect(image.querySelector('.marked')?.textContent).toContain('Thisted');
});

test('rows that do not pay are hatched and have a sign, and the line they are held against says what it is', () => {
  render(RankedBars, {
    rows: [
      { id: '0', label: 'Nord', value: 40 },
      { id: '1', label: 'Syd', value: -20 },
    ],
    description: 'Størst øverst.',
    valueText: (value: number) => `${value}`,
    missingText: () => 'mangler',
    short: new Set(['1']),
    zeroText: 'går i nul',
  });
  const image = screen.getByRole('img', { name: 'Størst øverst.' });
  const [nord, syd] = image.querySelectorAll('g');
  expect(image.querySelector('.head')?.textContent).toBe('går i nul');
  expect(syd?.textContent).toContain('▼');
  expect(nord?.textContent).not.toContain('▼');
  const pattern = image.querySelector('pattern')?.id ?? 'none';
  expect(syd?.querySelector('rect')?.style.fill).toContain(pattern);
  expect(nord?.querySelector('rect')?.style.fill).toBe('');
});
