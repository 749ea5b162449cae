import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import QuantityField from '../../../src/ui/controls/QuantityField.svelte';
import { show } from '../show.ts';

function field(props: Partial<Record<string, unknown>> = {}) {
  const heard = { oninput: vi.fn(), oncommit: vi.fn(), onrefuse: vi.fn() };
  show(QuantityField, {
    id: 'births',
    label: 'Fødsler',
    value: 1234.5,
    style: 'da' as const,
    unit: 'fødsler pr. år',
    ...heard,
    ...props,
  });
  return { input: screen.getByRole<HTMLInputElement>('textbox', { name: 'Fødsler' }), ...heard };
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.input(input, { target: { value: text } });
}

describe('QuantityField', () => {
  it('shows the value as a Dane writes it, with its unit read aloud', () => {
    const { input } = field();
    expect(input.value).toBe('1.234,5');
    expect(input.type).toBe('text');
    expect(input.inputMode).toBe('decimal');
    const ids = input.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(ids)?.textContent).toBe('fødsler pr. år');
  });

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['0.500', 0.5],
    ['-3', -3],
    ['2.000 kr.', 2000],
  ])('takes "%s" for %d while it is typed and when the field is left', async (text, value) => {
    const { input, oninput, oncommit } = field();
    await type(input, text);
    expect(oninput).toHaveBeenLastCalledWith(value);
    await fireEvent.blur(input);
    expect(oncommit).toHaveBeenLastCalledWith(value);
  });

  it('says how it reads what may be meant otherwise', async () => {
    const { input } = field();
    await type(input, '1.5');
    expect(screen.getByText('læses som 1,5')).toBeTruthy();
  });

  it('refuses nonsense, says so and shows the old value again', async () => {
    const { input, oninput, onrefuse, oncommit } = field();
    await type(input, '12,3,4');
    expect(oninput).not.toHaveBeenCalled();
    await fireEvent.blur(input);
    expect(onrefuse).toHaveBeenCalledWith('12,3,4');
    expect(oncommit).not.toHaveBeenCalled();
    expect(input.value).toBe('1.234,5');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(
      screen.getByText('»12,3,4« kan ikke læses som et tal. Den gamle værdi, 1.234,5, er beholdt.'),
    ).toBeTruthy();
  });

  it('gives null when it is emptied, never zero', async () => {
    const { input, oninput, oncommit } = field();
    await type(input, '');
    expect(oninput).not.toHaveBeenCalled();
    await fireEvent.keyDown(input, { key: 'Enter' });
    expect(oncommit).toHaveBeenCalledWith(null);
  });

  it('shows a share in per cent and reads it back as a share', async () => {
    const { input, oninput } = field({ value: 0.07, scale: 100, unit: '%' });
    expect(input.value).toBe('7');
    await type(input, '57 %');
    expect(oninput).toHaveBeenLastCalledWith(0.57);
  });

  it('drops what is being typed on Escape', async () => {
    const { input, oncommit } = field();
    await type(input, '99');
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(input.value).toBe('1.234,5');
    await fireEvent.blur(input);
    expect(oncommit).not.toHaveBeenCalled();
  });
});
