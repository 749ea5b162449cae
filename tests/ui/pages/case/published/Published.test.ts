import { within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import builders from '../../../../../src/cases/investment/clinical-builders.json';
import targets from '../../../../../src/cases/target/operational-targets.json';
import logistics from '../../../../../src/cases/time/service-logistics.json';
import { openCasePage } from '../openCasePage.ts';

async function published(document: unknown): Promise<{
  readonly section: HTMLElement;
  readonly page: Awaited<ReturnType<typeof openCasePage>>;
}> {
  const model = document as CaseModel;
  const page = await openCasePage(model.id, null, { [model.id]: model });
  const section = page.container.querySelector('[data-section="published"]');
  if (!(section instanceof HTMLElement)) throw new Error('No published figures');
  return { section, page };
}

/** The open list of what deviates. */
function deviating(section: HTMLElement): HTMLElement {
  return within(section).getByRole('list', { name: 'Hvor kildens tal ikke stemmer' });
}

/** The figure that begins with these words, in the source and computed. */
function line(list: HTMLElement, label: RegExp): string {
  const texts = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim());
  return texts.find((text) => label.test(text)) ?? '';
}

test('what deviates stands open with the printed figure, the computed one and the reason', async () => {
  const { section } = await published(builders);
  const list = deviating(section);
  expect(list.closest('details')).toBeNull();
  expect(line(list, /^Kildens lønudgift regnet efter/)).toMatch(
    /I kilden 5,5 mio\. kr\. ?Beregnet 5,53 mio\. kr\.$/,
  );
  expect(line(list, /^afrunding Syv læger og 13/)).toContain('Kildens lønudgift');
  // Where our own check carries the reason, the source's words stand in the place of a printed figure.
  expect(line(list, /^Byggere tilbage til specialer/)).toMatch(/I kilden fem specialer/);
  expect(line(list, /^kilden modsiger sig selv/)).not.toBe('');
});

test('yes and no are said in words, and what the source says too little of is no contradiction', async () => {
  const { section } = await published(targets);
  const list = deviating(section);
  expect(line(list, /^Målet er nået ?Bæltefikseringer/)).toMatch(/I kilden ja ?Beregnet nej$/);
  expect(list.textContent).not.toContain('Akutte genindlæggelser');
  const vague = within(section)
    .getAllByRole('term')
    .filter(({ textContent }) => textContent?.includes('Akutte genindlæggelser'));
  expect(vague).toHaveLength(2);
});

test('figures no source lets one compute are listed with what they lack, and stay so when it is filled in', async () => {
  const { section, page } = await published(logistics);
  expect(section.textContent).toContain('Kilderne trykker ingen resultater');
  const first = (): string =>
    [within(section).getAllByRole('term')[0], within(section).getAllByRole('definition')[0]]
      .map((part) => part?.textContent ?? '')
      .join(': ')
      .replace(/\s+/gu, ' ');
  const before = first();
  expect(before).toMatch(/Frigjort tid .*: Kilderne oplyser ikke »/);
  const [needed] = logistics.parameters.filter(({ headline }) => headline);
  page.workspace.setValue(needed?.id ?? '', 5);
  expect(page.workspace.open?.scenario?.changes).toHaveLength(1);
  expect(first()).toBe(before);
});
