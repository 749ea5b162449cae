import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../../src/core/model/case.ts';
import funding from '../../../../../../src/cases/funding/activity-funding-2017.json';
import { openCasePage } from '../../openCasePage.ts';

const own = { 'activity-funding-2017': funding as unknown as CaseModel };

function sites(): HTMLElement {
  const found = document.querySelector('[data-section="sites"]');
  if (!(found instanceof HTMLElement)) throw new Error('No part about the rows');
  return found;
}

async function draw(kind: string): Promise<HTMLElement> {
  await fireEvent.click(within(sites()).getByRole('radio', { name: kind }));
  const figure = sites().querySelector('figure');
  if (!figure) throw new Error(`No ${kind}`);
  const details = figure.nextElementSibling;
  if (!(details instanceof HTMLDetailsElement)) throw new Error('No table');
  details.open = true;
  await fireEvent(details, new Event('toggle'));
  return details;
}

test('the same rows are bars, dots and a distribution, each with its numbers as a table', async () => {
  await openCasePage('activity-funding-2017', null, own);
  const bars = await draw('Søjler');
  expect(within(bars).getAllByRole('rowheader')).toHaveLength(8);

  const dots = await draw('Punkter');
  expect(sites().textContent).toContain('3 rækker mangler et af de to tal og er ikke tegnet.');
  const names = within(dots).getAllByRole('rowheader');
  expect(names.map((name) => name.textContent?.trim()).at(-1)).toBe(
    'Herlev-Gentofte: ortopædkirurgi, ambulant',
  );

  const spread = await draw('Fordeling');
  const counts = [...spread.querySelectorAll('tbody tr')].map((row) => Number(row.children[1]?.textContent));
  const all = Number(spread.querySelector('tfoot tr')?.children[1]?.textContent);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(within(spread).getByRole('rowheader', { name: 'Uden tal' }).nextElementSibling?.textContent).toBe(
    '3',
  );
}, 30_000);

test('the slider goes from dot to dot and reads each aloud, and the table points the same one out', async () => {
  await openCasePage('activity-funding-2017', null, own);
  const dots = await draw('Punkter');
  const slider = within(sites()).getByRole('slider');
  await fireEvent.input(slider, { target: { value: '1' } });
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^Bispebjerg-Frederiksberg: diabetes: .*3\.801/);
  expect(within(dots).getByRole('button', { pressed: true }).textContent).toContain('Bispebjerg');
  await fireEvent.click(within(dots).getByRole('button', { name: /KOL/ }));
  expect(slider.getAttribute('aria-valuetext')).toMatch(/KOL.*14\.360/);
  expect(screen.getByRole('img', { name: /^5 punkter/ }).querySelector('.spot')).not.toBeNull();
}, 30_000);

test('a logarithmic scale is offered where all numbers are above 0, and said', async () => {
  await openCasePage('activity-funding-2017', null, own);
  await draw('Punkter');
  await fireEvent.click(within(sites()).getByRole('checkbox', { name: 'Logaritmisk skala, vandret' }));
  expect(sites().querySelector('figcaption')?.textContent).toContain('Den vandrette skala er logaritmisk');
  await fireEvent.change(within(sites()).getByRole('combobox', { name: 'Lodret' }), {
    target: { value: 'deptNet' },
  });
  expect(within(sites()).queryByRole('checkbox', { name: 'Logaritmisk skala, lodret' })).toBeNull();
}, 30_000);
