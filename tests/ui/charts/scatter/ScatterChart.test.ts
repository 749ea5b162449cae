import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ScatterChart from '../../../../src/ui/charts/scatter/ScatterChart.svelte';

const axis = { low: 0, high: 100, log: false, title: 'Timer', text: (value: number) => `${value}` };
const names = ['Nord', 'Syd', 'Vest'];

function drawing(count: number, given: { marked?: Uint8Array; picked?: number } = {}) {
  const picks: number[] = [];
  render(ScatterChart, {
    xs: Float64Array.from({ length: count }, (_, at) => (at * 50) % 101),
    ys: Float64Array.from({ length: count }, (_, at) => (at * 30) % 101),
    across: axis,
    up: axis,
    nameOf: (point: number) => names[point] ?? `Sted ${point}`,
    onpick: (point: number) => void picks.push(point),
    description: 'Tre punkter.',
    ...given,
  });
  return { picks, image: screen.getByRole('img', { name: 'Tre punkter.' }) };
}

test('a few points have their names, and those that are marked another shape', () => {
  const { image } = drawing(3, { marked: Uint8Array.of(0, 1, 0) });
  expect([...image.querySelectorAll('.name')].map((one) => one.textContent)).toEqual(names);
  expect(image.querySelector('.circles')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(image.querySelector('.triangles')?.getAttribute('d')?.match(/M/g)).toHaveLength(1);
});

test('a point that is picked is pointed out by name, also among many', () => {
  const { image } = drawing(300, { picked: 7 });
  expect([...image.querySelectorAll('.name')].map((one) => one.textContent)).toEqual(['Sted 7']);
  expect(image.querySelector('.spot')).not.toBeNull();
});

test('a press picks the point that is near, and none where none is', async () => {
  const { image, picks } = drawing(3);
  const spot = image.querySelector('.circles')?.getAttribute('d');
  const [x = 0, y = 0] = (/^M([\d.]+),([\d.]+)/.exec(spot ?? '') ?? []).slice(1).map(Number);
  const width = Number(image.getAttribute('width'));
  image.getBoundingClientRect = () => ({ left: 0, top: 0, width }) as DOMRect;
  await fireEvent(image, new MouseEvent('pointerup', { clientX: x + 4, clientY: y - 4, bubbles: true }));
  await fireEvent(image, new MouseEvent('pointerup', { clientX: 5, clientY: 5, bubbles: true }));
  expect(picks).toEqual([0]);
});

test('more than five thousand points are no shapes of their own', () => {
  const { image } = drawing(5_001);
  expect(image.querySelector('.circles')).toBeNull();
  expect(document.querySelector('canvas')?.getAttribute('aria-hidden')).toBe('true');
});
