import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { Table } from '../../../src/core/dataset/table.ts';
import { TableLoading } from '../../../src/ui/tables/tableLoading.svelte.ts';

const tableOf = (rows: number): Table => ({ columns: [], rows, labels: null });

it('TableLoading shows the table asked for last, whichever comes first', async () => {
  const arrivals = new Map<string, (table: Table | null) => void>();
  let wanted = $state<string | null>(null);
  let loading: TableLoading | null = null;
  const stop = $effect.root(() => {
    loading = new TableLoading(() => {
      const name = wanted;
      return name === null ? null : new Promise((resolve) => arrivals.set(name, resolve));
    });
  });
  const shown = () => (loading as TableLoading | null)?.table;
  const want = (name: string) => {
    wanted = name;
    flushSync();
  };
  flushSync();
  expect(shown()).toBeUndefined();
  want('first');
  want('second');
  arrivals.get('second')?.(tableOf(2));
  await vi.waitFor(() => expect(shown()?.rows).toBe(2));
  arrivals.get('first')?.(tableOf(1));
  await Promise.resolve();
  expect(shown()?.rows).toBe(2);
  want('third');
  expect(shown()).toBeUndefined();
  arrivals.get('third')?.(null);
  await vi.waitFor(() => expect(shown()).toBeNull());
  stop();
});
