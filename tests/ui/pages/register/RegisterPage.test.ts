import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { CardShelf } from '../../../../src/app/cards/cardShelf.svelte.ts';
import { en } from '../../../../src/i18n/en.ts';
import LibraryPage from '../../../../src/ui/pages/library/LibraryPage.svelte';
import RegisterPage from '../../../../src/ui/pages/register/RegisterPage.svelte';
import { sampleCard } from '../library/sampleCards.ts';
import { show, startedWorkspace } from '../../show.ts';

describe('RegisterPage', () => {
  it('lists what the documents name without a figure, each with its place, and opens it as a case', async () => {
    show(RegisterPage, {});
    const row = await screen.findByRole('link', { name: /^Tidlig opsporing med ekg-apparater/ });
    expect(row.getAttribute('href')).toBe('#/case/ecg-early-detection');
    expect(row.textContent).toContain('Case 1.2');
    expect(row.textContent).toContain('intet tal i dokumentet');
    expect(screen.getByRole('status').textContent).toBe('84 initiativer');
  });

  it('shows what the document does say, and finds by it', async () => {
    show(RegisterPage, {}, { words: en });
    const search = screen.getByRole('searchbox');
    await screen.findByText('84 initiatives');
    await fireEvent.input(search, { target: { value: 'Clalit' } });
    const rows = screen.getAllByRole('link', { name: /no figure in the document/ });
    expect(rows.map(({ textContent }) => textContent).join()).toMatch(/13 million in Kaiser Permanente/);
    expect(rows).toHaveLength(1);
    await fireEvent.input(search, { target: { value: 'cherries' } });
    expect(screen.getByText('Nothing in the register fits “cherries”.')).toBeTruthy();
  });
});

describe('the search of the library', () => {
  it('also finds entries of the register, under their own heading', async () => {
    const shelf = new CardShelf([sampleCard()], 1, () => Promise.resolve([]));
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace() });
    expect(screen.queryByText('Nævnt uden tal')).toBeNull();
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ekg-apparater' } });
    expect(await screen.findByRole('heading', { name: /^Nævnt uden tal/ })).toBeTruthy();
    const row = await screen.findByRole('link', { name: /^Tidlig opsporing med ekg-apparater/ });
    expect(row.textContent).toContain('Danske Regioner: Statusredegørelse 2022');
  });
});
