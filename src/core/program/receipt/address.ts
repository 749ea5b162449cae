import type { Program } from '../program.ts';

/** Where a figure is looked at: `id[@year][/payer][/row name]`. Stable: used in routes, tests and print. */
export interface Address {
  readonly id: string;
  readonly year: number | null;
  readonly payer: string | null;
  readonly row: string | null;
}

const ofEveryCase = ['region', 'hospital', 'municipality', 'generalPractice', 'patient', 'state', 'fund'];

export function readAddress(program: Program, address: string): Address | null {
  const [head = '', ...rest] = address.split('/');
  const [id = '', yearText] = head.split('@');
  if (!program.figures.has(id)) return null;
  const year = yearText === undefined ? null : Number(yearText);
  if (year !== null && !Number.isInteger(year)) return null;
  const payers = [...ofEveryCase, ...(program.model.payers ?? [])];
  const payer = rest[0] !== undefined && payers.includes(rest[0]) ? rest[0] : null;
  const row = rest.slice(payer === null ? 0 : 1).join('/');
  return { id, year, payer, row: row === '' ? null : row };
}

export function writeAddress({ id, year, payer, row }: Address): string {
  return `${id}${year === null ? '' : `@${year}`}${payer === null ? '' : `/${payer}`}${row === null ? '' : `/${row}`}`;
}
