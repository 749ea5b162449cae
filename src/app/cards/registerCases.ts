import type { CaseModel } from '../../core/model/case.ts';
import { registerCase, type RegisterDocument } from './registerIndex.ts';
import { wholeCase } from './wholeCase.ts';

// What a register case is put together from when it is opened: 84 whole documents would be many times as large.
const parts = import.meta.glob<unknown>(
  ['../../cases/{shared,sources}.json', '../../cases/templates/*.json'],
  { import: 'default' },
);
const registers = import.meta.glob<readonly RegisterDocument[]>('../../cases/register.json', {
  import: 'default',
});
const FOLDER = '../../cases/';

/** The whole document of the case that a register entry opens; null = there is none of that id. */
export async function loadRegisterCase(id: string): Promise<CaseModel | null> {
  const documents = (await registers[`${FOLDER}register.json`]?.()) ?? [];
  const entry = documents.find((document) => document.id === id);
  if (!entry) return null;
  const document = registerCase(entry);
  const wanted = ['shared.json', 'sources.json', ...templateOf(document)];
  const loaded = new Map<string, unknown>();
  for (const path of wanted) loaded.set(path, await parts[FOLDER + path]?.());
  // Released with the app and checked by its tests; the app reads it through core/document all the same.
  return wholeCase(document, (path) => loaded.get(path) ?? null) as CaseModel;
}

/** Loads the register and everything its cases are put together from. */
export async function loadRegisterParts(): Promise<void> {
  for (const load of [...Object.values(registers), ...Object.values(parts)]) await load();
}

function templateOf(document: unknown): string[] {
  const isObject = typeof document === 'object' && document !== null;
  return isObject && 'extends' in document ? [`templates/${String(document.extends)}.json`] : [];
}
