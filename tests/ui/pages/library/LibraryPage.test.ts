import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
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
const placed = new CardShelf(
  [
    sampleCard({ documents: ['status-2022'], regions: ['sjaelland'] }),
    sampleCard({ id: 'ccc', documents: ['bds-2024'], regions: ['sjaelland'], evidence: 'guess' }),
    sampleCard({ id: 'third', documents: ['bds-2024'] }),
  ],
  3,
  () => Promise.resolve([]),
);

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function labels(list: string): string[] {
  const { options } = screen.getByRole<HTMLSelectElement>('combobox', { name: list });
  return [...options].map(({ textContent }) => textContent?.trim() ?? '');
}

async function choose(list: string, value: string): Promise<void> {
  await fireEvent.change(screen.getByRole('combobox', { name: list }), { target: { value } });
}

afterEach(() => {
  location.hash = '';
});

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
    expect(screen.getByText('Ingen af bibliotekets initiativer passer til »kirsebær«.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Vis alle initiativer' }));
    await fireEvent.click(button('Frigør tid 1'));
    expect(button('Frigør tid 1').getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('link', { name: /^Børn/ })).toBeNull();
    // Pressed again, it no longer sorts anything out.
    await fireEvent.click(button('Frigør tid 1'));
    expect(screen.getByRole('link', { name: /^Børn/ })).toBeTruthy();
  });

  it('offers only values that some case has, each with how many it leaves', async () => {
    show(LibraryPage, { shelf }, { workspace: await startedWorkspace() });
    const given = within(screen.getByRole('group', { name: 'Hvad det giver' })).getAllByRole('button');
    expect(given.map(({ textContent }) => textContent?.trim().replace(/\s+/g, ' '))).toEqual([
      'Frigør tid 1',
      'Endnu ikke opgjort 1',
    ]);
    await fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'narkose' } });
    expect(button('Frigør tid 0')).toBeTruthy();
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

  it('sorts by region, evidence and document at once, counts the filters and drops them all', async () => {
    show(LibraryPage, { shelf: placed }, { workspace: await startedWorkspace() });
    expect(labels('Region')).toEqual(['Alle', 'Region Sjælland (2)', 'Ikke oplyst i kilden (1)']);
    await choose('Region', 'sjaelland');
    expect(screen.getByRole('status').textContent).toBe('2 initiativer');
    expect(labels('Dokument')).toEqual([
      'Alle',
      'Danske Regioner: Statusredegørelse 2022 (1)',
      'Bedre digital sundhed 2024 (1)',
    ]);
    await choose('Dokument', 'bds-2024');
    await choose('Hvor godt det er belyst', 'guess');
    expect(screen.getByRole('status').textContent).toBe('1 initiativ');
    expect(screen.getByText('Filtre').textContent).toContain('3 valgt');
    await fireEvent.click(screen.getByRole('button', { name: 'Vis alle initiativer' }));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText('Filtre').textContent).not.toContain('valgt');
  });

  it('keeps what is looked for in the address, and follows it', async () => {
    location.hash = '#/?region=sjaelland&q=robot';
    show(LibraryPage, { shelf: placed }, { workspace: await startedWorkspace() });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('robot');
    expect(screen.getByRole('status').textContent).toBe('2 initiativer');
    await choose('Hvor godt det er belyst', 'guess');
    await waitFor(() => expect(location.hash).toBe('#/?q=robot&region=sjaelland&evidence=guess'));
    expect(screen.getByRole('status').textContent).toBe('1 initiativ');
    location.hash = '#/';
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('calls nobody back who has gone to another page before the address was written', async () => {
    show(LibraryPage, { shelf: placed }, { workspace: await startedWorkspace() });
    await choose('Hvor godt det er belyst', 'guess');
    location.hash = '#/data';
    // Later than what the page has waiting, which was asked for before.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(location.hash).toBe('#/data');
  });

  it('names the entries of the register that the filters say anything of', async () => {
    location.hash = '#/?region=midtjylland';
    show(LibraryPage, { shelf: placed }, { workspace: await startedWorkspace() });
    const found = await screen.findByRole('link', { name: /^På patientens præmisser/ });
    expect(found.textContent).toContain('Region Midtjylland');
    await choose('Hvor godt det er belyst', 'guess');
    expect(screen.queryByRole('link', { name: /^På patientens præmisser/ })).toBeNull();
  });

  it('says on a row what is recomputed, how sure it is, and that the source contradicts itself', async () => {
    const row = sampleCard({
      id: 'targets',
      title: { da: 'Driftsmål', en: 'Targets' },
      evidence: 'expert',
      deviations: { contradiction: 2, rounding: 1 },
    });
    const rounded = sampleCard({
      id: 'rounded',
      title: { da: 'Afrundet', en: 'Rounded' },
      deviations: { rounding: 1 },
    });
    const open = new CardShelf([row, rounded], 2, () => Promise.resolve([]));
    show(LibraryPage, { shelf: open }, { workspace: await startedWorkspace() });
    const text = (name: RegExp) => screen.getByRole('link', { name }).textContent?.replace(/\s+/g, ' ');
    expect(text(/^Driftsmål/)).toContain('Genberegner 3 af 3 tal i kilden · Grundlag: fagligt skøn');
    expect(text(/^Driftsmål/)).toContain('Kilden modsiger sig selv 2 steder');
    expect(text(/^Afrundet/)).toContain('1 tal afviger ved afrunding');
    expect(text(/^Afrundet/)).not.toContain('modsiger');
  });
});
