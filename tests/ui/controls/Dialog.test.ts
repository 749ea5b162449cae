import { fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Dialog from '../../../src/ui/controls/Dialog.svelte';
import { show } from '../show.ts';

const children = createRawSnippet(() => ({ render: () => '<p>Indhold</p>' }));

describe('Dialog', () => {
  it('opens named by its title and asks to be closed by its button', async () => {
    const onclose = vi.fn();
    show(Dialog, { title: 'Omdøb scenariet', onclose, children });
    expect(screen.getByRole<HTMLDialogElement>('dialog', { name: 'Omdøb scenariet' }).open).toBe(true);
    await fireEvent.click(screen.getByRole('button', { name: 'Luk' }));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('asks to be closed by a press outside, not by one inside', async () => {
    const onclose = vi.fn();
    show(Dialog, { title: 'Titel', onclose, children });
    await fireEvent.click(screen.getByText('Indhold'));
    expect(onclose).not.toHaveBeenCalled();
    await fireEvent.click(screen.getByRole('dialog'));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('gives focus back to what had it', () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    const { unmount } = show(Dialog, { title: 'Titel', onclose: () => {}, children });
    unmount();
    expect(document.activeElement).toBe(before);
    before.remove();
  });
});
