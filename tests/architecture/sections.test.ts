import { describe, expect, it } from 'vitest';
import { sections } from '../../src/i18n/sections.ts';
import { sectionsReadBy } from './sections.ts';
import { filesUnder, isSvelte, isTypeScript, type Source } from './sources.ts';

const source = new Map(
  filesUnder('src')
    .filter((file) => isTypeScript(file) || isSvelte(file))
    .map((file) => [file.path, file]),
);

describe('the words of a page', () => {
  it('are waited for before anything that reads them is shown', () => {
    const names = new Set(Object.keys(sections.da));
    const early = sectionsReadBy('src/ui/App.svelte', (path) => source.get(path) ?? null, names);
    expect([...early].map(([name, path]) => `${path} reads words.${name}`)).toEqual([]);
  });

  const files: Readonly<Record<string, string>> = {
    'src/ui/App.svelte': `<script>const a = page(() => import('./Page.svelte'), 'data', 'work');</script>`,
    'src/ui/Page.svelte': `<script>import Part from './Part.svelte';</script>{words.data.title}{view.words.about.title}`,
    'src/ui/Part.svelte': `<script>words.need('terms');</script>{words.terms.a}{words.work.title}{words.shell.title}`,
  };
  const read = (path: string): string[] =>
    [
      ...sectionsReadBy(
        path,
        (at) => (files[at] === undefined ? null : ({ path: at, text: files[at] } satisfies Source)),
        new Set(['about', 'data', 'terms', 'work']),
      ),
    ].map((pair) => pair.join(' in '));

  it('are found through what a page imports, less what is waited for on the way', () => {
    expect(read('src/ui/Part.svelte')).toEqual(['work in src/ui/Part.svelte']);
    expect(read('src/ui/Page.svelte').sort()).toEqual([
      'about in src/ui/Page.svelte',
      'data in src/ui/Page.svelte',
      'work in src/ui/Part.svelte',
    ]);
    expect(read('src/ui/App.svelte')).toEqual(['about in src/ui/Page.svelte']);
  });
});
