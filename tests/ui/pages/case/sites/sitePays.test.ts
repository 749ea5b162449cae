import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import kiosk from '../../../../../src/cases/time/tube-kiosk.json';
import robot from '../../../../../src/cases/time/birth-robot.json';
import { paysOffer, sitePays } from '../../../../../src/ui/pages/case/sites/table/sitePays.ts';
import { openCasePage } from '../openCasePage.ts';
import { caseViewOf } from './caseViewOf.ts';

test('what comes by row is offered first; what is paid once for all has no limit by row', async () => {
  const view = await caseViewOf(kiosk as unknown as CaseModel);
  const offer = paysOffer(view);
  expect(offer?.figure).toBe('npvCash');
  expect(offer?.parameters[0]).toBe('samplingsPerDay');
  expect(sitePays(view, 'npvCash', 'samplingsPerDay')?.rows).toHaveLength(3);
  expect(paysOffer(await caseViewOf(robot as unknown as CaseModel))).toBeNull();
});

test('every place says in words from where on it pays', async () => {
  const { workspace } = await openCasePage('tube-kiosk', null, {
    'tube-kiosk': kiosk as unknown as CaseModel,
  });
  workspace.takeExample();
  await workspace.useDataset('case-tube-kiosk');
  const choice = await screen.findByRole('combobox', { name: 'Hvornår betaler det sig? Vis grænsen for' });
  expect((choice as HTMLSelectElement).value).toBe('samplingsPerDay');
  const section = document.querySelector('[data-section="sites"]');
  if (!(section instanceof HTMLElement)) throw new Error('no table of places');
  const rows = within(section).getAllByRole('row').slice(1, 4);
  for (const row of rows) {
    expect(row.lastElementChild?.previousElementSibling?.textContent?.trim()).toMatch(
      /^(mindst \d|betaler sig)/,
    );
  }
}, 20_000);
