import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import CashFlowChart from '../../../src/ui/charts/CashFlowChart.svelte';

const props = {
  years: [2027, 2028, 2029],
  series: [
    { id: 'region', label: 'region', amounts: [-2e6, 0.5e6, 1e6] },
    { id: 'hospital', label: 'hospital', amounts: [0, -0.1e6, NaN] },
  ],
  cumulative: [-2e6, -1.6e6, NaN],
  description: 'Søjlerne er hvert års virkning i budgettet.',
  unit: 'mio. kr.',
  axisText: (value: number) => `${value / 1e6}`,
  lineText: 'akkumuleret −1,6 mio. kr.',
};

test('the drawing is an image with a description, its payers are named, and no NaN is drawn', () => {
  const { container } = render(CashFlowChart, props);
  const image = screen.getByRole('img', { name: props.description });
  expect(image.querySelectorAll('rect')).toHaveLength(4);
  expect(image.querySelectorAll('rect.loss')).toHaveLength(2);
  expect(image.textContent).toContain('mio. kr.');
  expect(image.textContent).toContain('2028');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['region', 'hospital']);
  expect(container.innerHTML).not.toContain('NaN');
});

test('one payer alone needs no key', () => {
  render(CashFlowChart, { ...props, series: props.series.slice(0, 1) });
  expect(screen.queryAllByRole('listitem')).toEqual([]);
});
