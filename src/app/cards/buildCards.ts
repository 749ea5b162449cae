import type { Card } from './card.ts';

export async function buildCards(_folder: string): Promise<Card[]> {
  return [];
}
