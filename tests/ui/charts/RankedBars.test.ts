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
