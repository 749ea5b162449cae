import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { openCasePage } from '../case/openCasePage.ts';

test('a formula is shown in words and with numbers and units filled in', async () => {
  await openCasePage('ccc', 'savingPerAvoided');
  const dialog = screen.getByRole('dialog', { name: 'Besparelse pr. undgået narkose' });
  const formula = dialog.querySelector('[data-formula]');
  expect(formula?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    '2.000.000 kr. ÷ (2 år × 130 narkoser pr. år) = 7.692,30769231 kr. pr. narkose',
  );
  expect(within(dialog).getAllByRole('link', { name: 'Kildens udgift' })[0]?.getAttribute('href')).toBe(
    '#/case/ccc/working/claimInvestment',
  );
});

test('a line shows its years, with the share that phasing in gives each of them', async () => {
  await openCasePage('ccc', 'save');
  const rows = within(screen.getByRole('dialog')).getAllByRole('row');
  expect(rows.slice(1, 4).map((row) => [...row.children].map((cell) => cell.textContent?.trim()))).toEqual([
    ['2027', '0\u00a0%', '0'],
    ['2028', '25\u00a0%', '250.000'],
    ['2029', '60\u00a0%', '600.000'],
  ]);
});

test('an address that names nothing leads back to the case', async () => {
  await openCasePage('ccc', 'nothing');
  expect(within(screen.getByRole('dialog')).getByRole('link').getAttribute('href')).toBe('#/case/ccc');
});

test.each(['birth-robot', 'ccc', 'ai-mammography'])(
  'in %s every outcome leads down to a source, and no working is a dead end',
  async (id) => {
    const { workspace, rerender } = await openCasePage(id);
    const outcomes = workspace.open?.model.outcomes.map(({ figure }) => figure) ?? [];
    const seen = new Set<string>();
    const queue = [...outcomes];
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      await rerender({ working: address });
      const shown = document.querySelector(`[data-working="${address}"]`);
      expect(shown?.querySelector('[data-value]'), address).not.toBeNull();
      const kind = workspace.open?.program.figures.get(address)?.kind;
      const reads = workspace.open?.program.figures.get(address)?.reads ?? [];
      const isLeaf = reads.length === 0 && (kind === 'parameter' || kind === 'choice' || kind === 'profile');
      if (isLeaf) expect(shown?.querySelector('[data-source]')?.textContent?.trim(), address).not.toBe('');
      expect(isLeaf || reads.length > 0, address).toBe(true);
      queue.push(...reads);
    }
    expect(seen.size).toBeGreaterThan(outcomes.length);
  },
  60_000,
);
