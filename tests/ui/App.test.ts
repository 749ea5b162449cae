import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Preferences } from '../../src/app/preferences.svelte.ts';
import type { Workspace } from '../../src/app/workspace.svelte.ts';
import App from '../../src/ui/App.svelte';
import { startedWorkspace } from './show.ts';

beforeEach(() => {
  location.hash = '';
});

async function app(update?: { ready: boolean; apply(): void }): Promise<{ workspace: Workspace }> {
  const workspace = await startedWorkspace();
  const preferences = new Preferences('da', () => {});
  render(App, { props: { workspace, preferences, ...(update && { update }) } });
  await screen.findByRole('heading', { level: 1 });
  return { workspace };
}

async function go(hash: string): Promise<void> {
  location.hash = hash;
  await fireEvent(window, new HashChangeEvent('hashchange'));
}

describe('App', () => {
  it('follows the address from page to page', async () => {
    await app();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Hvad giver det/);
    await go('#/about');
    expect(await screen.findByRole('heading', { name: 'Om Gevinst' })).toBeTruthy();
    await go('#/work');
    expect(await screen.findByRole('heading', { name: 'Mit arbejde' })).toBeTruthy();
    await go('#/nowhere');
    expect(await screen.findByRole('heading', { name: 'Siden findes ikke' })).toBeTruthy();
  });

  it('changes every word when the language is changed', async () => {
    await app();
    await fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^What does it give/),
    );
    expect(document.documentElement.lang).toBe('en');
  });

  it('undoes and redoes by keyboard, and says so', async () => {
    const { workspace } = await app();
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    expect(workspace.canUndo).toBe(true);
    await fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(workspace.scenarios).toHaveLength(0);
    expect(screen.getByText('Ændringen er fortrudt.')).toBeTruthy();
    await fireEvent.keyDown(window, { key: 'Z', metaKey: true, shiftKey: true });
    expect(workspace.scenarios).toHaveLength(1);
  });

  it('leaves undo to the browser inside a search field', async () => {
    const { workspace } = await app();
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    await fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'z', ctrlKey: true });
    expect(workspace.scenarios).toHaveLength(1);
  });

  it('offers a deleted scenario back', async () => {
    const { workspace } = await app();
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    workspace.remove(workspace.scenarios[0]?.id ?? '');
    expect(await screen.findByText(/er slettet. Tryk på Fortryd/)).toBeTruthy();
    await fireEvent.click(screen.getAllByRole('button', { name: 'Fortryd' }).at(-1) as HTMLElement);
    expect(workspace.scenarios).toHaveLength(1);
    expect(screen.queryByText(/er slettet. Tryk på Fortryd/)).toBeNull();
  });

  it('offers a new version and waits for the answer', async () => {
    const apply = vi.fn();
    await app({ ready: true, apply });
    await fireEvent.click(screen.getByRole('button', { name: 'Genindlæs' }));
    expect(apply).toHaveBeenCalledOnce();
  });

  it('moves focus to the content by the skip link', async () => {
    await app();
    await fireEvent.click(screen.getByRole('link', { name: 'Spring til indholdet' }));
    expect(document.activeElement?.id).toBe('main');
  });
});
