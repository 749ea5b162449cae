import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { tieable } from '../../../../src/ui/pages/case/barriers/tieable.ts';
import { cases, openCasePage } from './openCasePage.ts';

async function unfolded(): Promise<HTMLElement> {
  const section = document.querySelector<HTMLElement>('[data-section="barriers"]');
  const details = section?.querySelector('details');
  if (!section || !details) throw new Error('No section of barriers');
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  // Fetched when it is first unfolded, which a busy machine takes its time for.
  const ready = { name: 'Uenighed om, hvad en behandling kræver' };
  await within(section).findByRole('checkbox', ready, { timeout: 30_000 });
  return section;
}

test('a barrier ticked, with owner and date, stands in the scenario, and undo takes it back', async () => {
  const { workspace } = await openCasePage('ccc');
  const section = await unfolded();
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Uenighed om, hvad en behandling kræver' }));
  await fireEvent.change(within(section).getByLabelText('Ansvarlig'), { target: { value: 'Klinikchefen' } });
  await fireEvent.change(within(section).getByLabelText('Løst senest'), { target: { value: '2027-03-31' } });
  expect(workspace.open?.scenario?.barriers).toEqual([
    { id: 'A1', owner: 'Klinikchefen', date: '2027-03-31' },
  ]);
  expect(section.textContent).toContain('1 gælder hos jer');
  expect(section.textContent).toContain('Løsningsmodeller');
  expect(section.textContent).toContain('vores kobling');
  workspace.undo();
  workspace.undo();
  workspace.undo();
  await waitFor(() => expect(section.textContent).toContain('Ingen mærket'));
  expect(workspace.open?.scenario).toBeNull();
});

test('a value given for a barrier is an ordinary change with its reason, in one step of undo', async () => {
  const { workspace } = await openCasePage('ccc');
  const section = await unfolded();
  await fireEvent.click(screen.getByRole('checkbox', { name: 'Uenighed om, hvad en behandling kræver' }));
  await fireEvent.change(within(section).getByLabelText('Sæt tal på virkningen'), {
    target: { value: 'patients' },
  });
  const field = document.querySelector<HTMLInputElement>('#barrier-A1-patients');
  if (!field) throw new Error('No field for the tied parameter');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '125' } });
  await fireEvent.blur(field);
  const reason = 'Barriere: Uenighed om, hvad en behandling kræver';
  expect(workspace.open?.scenario?.changes).toEqual([{ parameter: 'patients', value: 125, reason }]);
  expect(workspace.open?.scenario?.barriers).toEqual([{ id: 'A1', parameter: 'patients' }]);
  workspace.undo();
  expect(workspace.open?.scenario?.changes).toEqual([]);
});

test('the assumptions a barrier usually moves come first, and choices without a number not at all', () => {
  const { parameters } = cases['birth-robot'] ?? { parameters: [] };
  const { likely, others } = tieable(parameters, 'realisation');
  expect(likely.map(({ id }) => id)).toContain('captureShare');
  expect([...likely, ...others].some((one) => 'options' in one)).toBe(false);
});
