import type { BarrierRegister } from './barrierRegister.ts';

const registers = import.meta.glob<BarrierRegister>('../../cases/barriers.json', { import: 'default' });

/** The register of barriers, from a chunk of its own; a test holds the file to its shape. */
export async function loadBarriers(): Promise<BarrierRegister> {
  const load = registers['../../cases/barriers.json'];
  if (!load) throw new Error('The app was built without its register of barriers');
  return load();
}
