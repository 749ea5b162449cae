import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { cases, openCasePage } from '../openCasePage.ts';

test('in a loss only what is below zero is set as a loss, not the hours freed', async () => {
  const robot = cases['birth-robot'];
  if (!robot) throw new Error('No robot');
  const losing: CaseModel = {
    ...robot,
    verdict: [{ say: { da: 'Frigør {hours} og giver {npvCash}.', en: 'x' }, tone: 'loss' }],
  };
  await openCasePage('birth-robot', null, { 'birth-robot': losing });
  const [hours, npv] = within(screen.getByTestId('conclusion')).getAllByRole('link');
  await waitFor(() => expect(npv?.textContent).toContain('−'));
  expect(npv?.classList).toContain('below');
  expect(hours?.classList).not.toContain('below');
});
