import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import RangeSlider from '../../../src/ui/controls/RangeSlider.svelte';
import { show } from '../show.ts';

describe('RangeSlider', () => {
  it('reads its value aloud in words and gives tidy numbers', async () => {
    const oninput = vi.fn();
    const oncommit = vi.fn();
    show(RangeSlider, { label: 'Andel', value: 0.57, from: 0, to: 1, valueText: '57 %', oninput, oncommit });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Andel' });
    expect(slider.getAttribute('aria-valuetext')).toBe('57 %');
    await fireEvent.input(slider, { target: { value: '0.3' } });
    expect(oninput).toHaveBeenCalledWith(0.3);
    await fireEvent.change(slider);
    expect(oncommit).toHaveBeenCalledWith(0.3);
  });

  it('stretches to a value outside its span', () => {
    show(RangeSlider, {
      label: 'Antal',
      value: 900,
      from: 100,
      to: 500,
      valueText: '900',
      oninput: () => {},
    });
    expect(Number(screen.getByRole<HTMLInputElement>('slider').max)).toBeGreaterThanOrEqual(900);
  });

  it('holds its span still while it is in use, though the range follows the value', async () => {
    const props = { label: 'Antal', value: 300, from: 100, to: 500, valueText: '300', oninput: () => {} };
    const { rerender } = show(RangeSlider, props);
    const slider = screen.getByRole<HTMLInputElement>('slider');
    const { max } = slider;
    await fireEvent.focus(slider);
    await rerender({ given: { ...props, value: 400, to: 800 } });
    expect(slider.max).toBe(max);
    await fireEvent.blur(slider);
    expect(Number(slider.max)).toBe(800);
  });
});
