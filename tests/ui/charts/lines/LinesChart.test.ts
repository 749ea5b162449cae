import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import LinesChart from '../../../../src/ui/charts/lines/LinesChart.svelte';

const props = {
  xs: [100, 150, 200],
  points: [100, 200],
  calendar: false,
  axis: 'Doser (doser pr. dag)',
  axisText: (value: number) => `${value}`,
  description: 'Efter doser. Læs fra venstre mod højre.',
  marks: [
    { id: 'doses', value: 150, text: 'her er I nu: 150', now: true },
    { id: 'from', value: 120, text: 'Mindst: 120', now: false },
  ],
  panels: [
    {
      id: 'kr.',
      title: 'kr. pr. time',
      ceiling: Infinity,
      tickText: (value: number) => `${value}`,
      levels: [{ id: 'goal', value: 300, text: 'Mål: 300' }],
      lines: [
        { id: 'unit', label: 'Enheden', kind: 'curve' as const, values: [400, 335, 300] },
        { id: 'nurse', label: 'Sygeplejerske', kind: 'reference' as const, values: [338, 338, 338] },
        { id: 'robot', label: 'Robotten', kind: 'curve' as const, values: [NaN, NaN, NaN] },
      ],
    },
  ],
};

test('the drawing is an image with a description, named lines, marks, levels and units, and no NaN', () => {
  const { container } = render(LinesChart, props);
  const image = screen.getByRole('img', { name: props.description });
  for (const said of ['kr. pr. time', 'Doser (doser pr. dag)', 'her er I nu: 150', 'Mindst: 120', 'Mål: 300'])
    expect(image.textContent).toContain(said);
  expect(image.textContent).toContain('Enheden');
  expect(image.querySelectorAll('[data-line="unit"] path')).toHaveLength(1);
  expect(image.querySelectorAll('[data-line="robot"] path')).toHaveLength(0);
  expect(image.querySelectorAll('.now')).toHaveLength(1);
  expect(container.innerHTML).not.toContain('NaN');
});

test('rows stand as triangles on the axis', () => {
  const { container } = render(LinesChart, { ...props, rows: [110, 190] });
  expect(container.querySelectorAll('.row')).toHaveLength(2);
});

test('readings have a key, as they have no end to be named at', () => {
  const [panel] = props.panels;
  const lines = [{ id: 'read', label: 'Målt', kind: 'measured' as const, values: [1, NaN, 2] }];
  render(LinesChart, { ...props, panels: panel ? [{ ...panel, lines }] : [] });
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Målt']);
});
