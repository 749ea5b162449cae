import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { CardShelf } from '../../../../src/app/cards/cardShelf.svelte.ts';
import { en } from '../../../../src/i18n/en.ts';
import LibraryPage from '../../../../src/ui/pages/library/LibraryPage.svelte';
import { show, startedWorkspace } from '../../show.ts';
import { sampleCard } from './sampleCards.ts';

const cards = [
  sampleCard(),
  sampleCard({
    id: 'ccc',
    title: { da: 'Børn uden narkose i MR', en: 'Children without anaesthesia' },
    frees: 'none',
    example: true,
    chips: [{ da: 'Målt i Kolding', en: 'Measured in Kolding' }],
  }),
];

const shelf = new CardShelf(cards, cards.length, () => Promise.resolve([]));

describe('LibraryPage', () => {
  it('shows a case with its figure, the source beside it, and what it rests on', async () => {
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace() });
    const card = screen.getByRole('link', { name: /^Robot på fødegangen/ });
    expect(card.getAttribute('href')).toBe('#/case/birth-robot');
    expect(card.textContent).toContain('1.380 timer om året');
    expect(card.textContent).toContain('Kilden: ca. 1.700 timer');
    expect(card.textContent).toContain('Genberegner 3 af 3 tal i kilden');
    expect(card.textContent).not.toContain('Regneeksempel');
    expect(screen.getByRole('link', { name: /^Børn uden narkose/ }).textContent).toContain('Regneeksempel');
  });

  it('searches, filters, and finds its way back from nothing', async () => {
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace() });
    const search = screen.getByRole('searchbox', { name: 'Søg' });
    await fireEvent.input(search, { target: { value: 'narkose' } });
    expect(screen.queryByRole('link', { name: /^Robot/ })).toBeNull();
    await fireEvent.input(search, { target: { value: 'kirsebær' } });
    expect(screen.getByText('Ingen initiativer passer til »kirsebær«.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Vis alle initiativer' }));
    await fireEvent.click(screen.getByRole('button', { name: 'Frigør tid' }));
    expect(screen.getByRole('button', { name: 'Frigør tid' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('link', { name: /^Børn/ })).toBeNull();
  });

  it('offers only filters that sort something out', async () => {
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace() });
    const filters = within(screen.getByRole('group', { name: 'Vis' })).getAllByRole('button');
    expect(filters.map(({ textContent }) => textContent?.trim())).toEqual([
      'Alle',
      'Frigør tid',
      'Endnu ikke opgjort',
    ]);
  });

  it('tells a newcomer where to start, and lists scenarios once there are some', async () => {
    const workspace = await startedWorkspace();
    show(LibraryPage, { shelf }, { workspace });
    expect(screen.getByRole('link', { name: 'Åbn »Robot på fødegangen«' })).toBeTruthy();
    await workspace.openCase('birth-robot');
    workspace.setValue('births', 3000);
    const mine = await screen.findByRole('link', { name: /Robot på fødegangen – egne tal/ });
    expect(mine.textContent).toContain('1 eget tal');
    expect(mine.getAttribute('href')).toMatch(/^#\/scenario\//);
    expect(screen.queryByText('Begynd her')).toBeNull();
  });

  it('speaks English where the words are English', async () => {
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace(), words: en });
    expect(screen.getByRole('link', { name: /^Birth-ward robot/ }).textContent).toContain(
      '1,380 hours a year',
    );
  });

  it('says of a case without a result which figures it waits for, in the place of a dash', async () => {
    const waiting = sampleCard({
      id: 'scanner',
      title: { da: 'Medicinscanning', en: 'Medicine scanning' },
      headline: {
        ...sampleCard().headline,
        value: null,
        text: { da: 'mangler', en: 'missing' },
        waitsFor: { first: [{ da: 'Antal scanninger', en: 'Number of scans' }], more: 2 },
      },
    });
    const open = new CardShelf([...cards, waiting], 3, () => Promise.resolve([]));
    show(LibraryPage, { shelf: open }, { workspace: await startedWorkspace() });
    const row = screen.getByRole('link', { name: /^Medicinscanning/ });
    expect(row.textContent).toContain('Afventer jeres tal');
    expect(row.textContent).toContain('Frigjort tid kræver: Antal scanninger · 2 tal mere');
    expect(row.textContent).not.toContain('mangler');
    expect(screen.getByRole('heading', { level: 3, name: /^Frigør tid/ })).toBeTruthy();
  });

  it('shows the cases of one document', async () => {
    const two = [
      sampleCard({ documents: ['status-2022'] }),
      sampleCard({ id: 'ccc', documents: ['bds-2024'] }),
    ];
    const open = new CardShelf(two, 2, () => Promise.resolve([]));
    show(LibraryPage, { shelf: open }, { workspace: await startedWorkspace() });
    const choice = screen.getByRole('combobox', { name: 'Dokument' });
    await fireEvent.change(choice, { target: { value: 'bds-2024' } });
    expect(screen.getByRole('status').textContent).toBe('1 initiativ');
  });
});
