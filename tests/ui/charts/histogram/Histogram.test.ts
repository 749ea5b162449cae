import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Histogram from '../../../../src/ui/charts/histogram/Histogram.svelte';

test('a drawing has its axis, its counts and its marks in words, and a line of its own kind for each mark', () => {
  render(Histogram, {
    bins: [
      { from: 0, to: 10, count: 3 },
      { from: 10, to: 20, count: 5 },
    ],
    axis: 'Fødsler pr. år',
    counted: 'Antal rækker',
    axisText: (value: number) => `${value}`,
    countText: (count: number) => `${count} stk.`,
    marks: [
      { id: 'median', value: 11, text: 'median 11' },
      { id: 'mean', value: 12, text: 'gennemsnit 12' },
    ],
    description: 'Hver søjle er et interval.',
  });
  const image = screen.getByRole('img', { name: 'Hver søjle er et interval.' });
  expect(image.querySelectorAll('rect')).toHaveLength(2);
  const said = image.textContent?.replace(/\s+/g, ' ');
  for (const words of ['Fødsler pr. år', 'Antal rækker', '3 stk.', '5 stk.', 'median 11', 'gennemsnit 12'])
    expect(said).toContain(words);
  expect(image.querySelector('[data-mark="mean"]')?.classList.contains('dashed')).toBe(true);
  expect(image.querySelector('[data-mark="median"]')?.classList.contains('dashed')).toBe(false);
});
