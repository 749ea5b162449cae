import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import PayerPanels from '../../../../src/ui/charts/payers/PayerPanels.svelte';

const props = {
  years: [2027, 2028],
  unit: 'mio. kr.',
  axisText: (value: number) => `${value / 1e6}`,
  payers: [
    {
      id: 'region',
      title: 'region: netto 0,4 mio. kr.',
      description: 'region: netto 0,4 mio. kr. Op er gevinster.',
      gained: [0, 1e6],
      received: [1.4e6, 0],
      spent: [-2e6, 0],
      handedOver: [0, NaN],
    },
    {
      id: 'fund',
      title: 'pulje: netto −1,4 mio. kr.',
      description: 'pulje: netto −1,4 mio. kr. Op er gevinster.',
      gained: [0, 0],
      received: [0, 0],
      spent: [0, 0],
      handedOver: [-1.4e6, 0],
    },
  ],
};

test('each payer has an image of its own, named in words', () => {
  const { container } = render(PayerPanels, props);
  const images = screen.getAllByRole('img');
  expect(images.map((image) => image.getAttribute('aria-label'))).toEqual(
    props.payers.map(({ description }) => description),
  );
  expect(screen.getByText('region: netto 0,4 mio. kr.')).toBeTruthy();
  expect(images[0]?.textContent).toContain('2028');
  expect(screen.getByText('mio. kr.')).toBeTruthy();
  expect(container.innerHTML).not.toContain('NaN');
});

test('what moves between payers is hatched with both, by a pattern of its own', () => {
  const { container } = render(PayerPanels, props);
  const fill = (name: string): string | null =>
    container.querySelector(`rect.${name}`)?.getAttribute('fill') ?? null;
  for (const name of ['received', 'handedOver']) {
    const id = /^url\(#(.+)\)$/.exec(fill(name) ?? '')?.[1];
    expect(id).toBeTruthy();
    expect([...container.querySelectorAll('pattern')].filter((pattern) => pattern.id === id)).toHaveLength(1);
  }
  expect(fill('gained')).toBeNull();
  expect(fill('spent')).toBeNull();
});
