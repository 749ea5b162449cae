import type { ShippedDataset } from '../../core/model/shippedDataset.ts';
import type { ShippedHead } from './shippedHead.ts';

// A chunk each, loaded when the dataset is opened or used; the build puts the sources in.
const datasets = import.meta.glob<ShippedDataset>('../../cases/datasets/*.json', { import: 'default' });

/** What the lists show of the shipped datasets. */
export async function loadShippedHeads(): Promise<readonly ShippedHead[]> {
  return (await import('virtual:datasets')).heads;
}

/** A shipped dataset; null = there is none of that id. */
export async function loadShippedDataset(id: string): Promise<ShippedDataset | null> {
  return (await datasets[`../../cases/datasets/${id}.json`]?.()) ?? null;
}

/** Loads all of them, so that they are there when the network is not and no service worker serves them. */
export async function loadAllDatasets(): Promise<void> {
  await loadShippedHeads();
  for (const load of Object.values(datasets)) await load();
}
