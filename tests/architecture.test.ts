import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  actsOnImport,
  hasRunningCode,
  looseTypesIn,
  markupFromTextIn,
  mutedTestsIn,
  spreadsIntoMath,
  unfinishedLinesIn,
} from './architecture/conduct.ts';
import { cyclesIn, filesImportedBy, importsOf, packagesImportedBy } from './architecture/imports.ts';
import { forbiddenHtmlOf, forbiddenMarkupOf } from './architecture/markup.ts';
import { impuritiesOf } from './architecture/purity.ts';
import {
  fileAt,
  filesUnder,
  inFolder,
  isCode,
  isSvelte,
  isTypeScript,
  root,
} from './architecture/sources.ts';

const everything = filesUnder('src');
const source = everything.filter((file) => isTypeScript(file) || isSvelte(file));
const typeScript = source.filter(isTypeScript);
const core = typeScript.filter(inFolder('src/core'));
const tests = filesUnder('tests').filter(isCode);

const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'start';

describe('layers', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    core: ['core'],
    cases: ['cases', 'core'],
    i18n: ['i18n', 'core'],
    app: ['app', 'cases', 'i18n', 'core'],
    ui: ['ui', 'app', 'i18n', 'core'],
    start: ['start', 'ui', 'app', 'cases', 'i18n', 'core'],
  };

  it('import downward only: core, cases and i18n, app, ui', () => {
    const upward = source.flatMap((file) => {
      const allowed = below[layerOf(file.path)] ?? [];
      return filesImportedBy(file)
        .filter((path) => !path.startsWith('src/') || !allowed.includes(layerOf(path)))
        .map((path) => `${file.path} imports ${path}`);
    });
    expect(upward).toEqual([]);
  });

  it('have no way round in their imports', () => {
    const cycles = cyclesIn(new Map(source.map((file) => [file.path, filesImportedBy(file)])));
    expect(cycles.map((cycle) => cycle.join(' > '))).toEqual([]);
  });

  it('have no way round between the folders of core', () => {
    const folderOf = (path: string): string => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? '';
    const graph = new Map<string, string[]>();
    for (const file of core) {
      const folder = folderOf(file.path);
      const others = filesImportedBy(file).map(folderOf);
      const known = graph.get(folder) ?? [];
      if (folder !== '')
        graph.set(folder, [...known, ...others.filter((other) => !['', folder].includes(other))]);
    }
    expect(cyclesIn(graph).map((cycle) => cycle.join(' > '))).toEqual([]);
  });

  it('use each package only where it belongs', () => {
    const homes: Readonly<Record<string, RegExp>> = {
      valibot: /^src\/core\/document\//,
      dexie: /^src\/app\/storage\//,
      papaparse: /^src\/app\/csvFile\//,
      d3: /^src\/(ui\/charts|core\/analysis)\//,
      svelte: /^src\/(ui\/|main\.ts$|(app|i18n)\/)/,
      'workbox-precaching': /^src\/serviceWorker\.ts$/,
      'virtual:datasets': /^src\/app\/shipped\//,
      'virtual:cards': /^src\/(app|ui)\//,
    };
    const strays = everything
      .filter(isCode)
      .filter(({ path }) => !path.endsWith('.css') && path !== 'src/cards.d.ts')
      .flatMap((file) =>
        packagesImportedBy(file)
          .filter((name) => !homes[name]?.test(file.path))
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(strays).toEqual([]);
  });

  it('leave the rescue page on its own: it must work when the app does not', () => {
    const rescue = source.filter(({ path }) => path === 'src/rescue.ts');
    expect(rescue.flatMap(importsOf)).toEqual([]);
  });
});

describe('core', () => {
  it('is pure: no page, clock, chance, network, worker or rune, and only arithmetic with the same bits everywhere', () => {
    expect(core.flatMap(impuritiesOf)).toEqual([]);
  });

  it('has a test of the same name for every file that does something', () => {
    const testOf = (path: string): string => path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
    const untested = core
      .filter(({ path }) => !existsSync(join(root, testOf(path))))
      .filter(hasRunningCode)
      .map(({ path }) => testOf(path));
    expect(untested).toEqual([]);
  });
});

describe('files', () => {
  const code = [...everything, ...tests].filter(isCode);

  it('are at most 250 lines long', () => {
    const long = code
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('are at most 12 in a folder', () => {
    const counts = new Map<string, number>();
    for (const { path } of everything.filter(isCode))
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 12)).toEqual([]);
  });

  it('are not called after nothing in particular', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|types|lib|libs|index|misc|shared)(\/|\.(svelte\.)?(ts|svelte|css)$)/;
    expect(code.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('act on import only where the app starts', () => {
    const entries = ['src/main.ts', 'src/serviceWorker.ts', 'src/app/worker.ts', 'src/rescue.ts'];
    expect(typeScript.filter(({ path }) => !entries.includes(path)).flatMap(actsOnImport)).toEqual([]);
  });

  it('never make markup or code from text, and keep to what the policy lets through', () => {
    const pages = [...filesUnder('public'), fileAt('index.html')];
    expect([
      ...source.flatMap(markupFromTextIn),
      ...source.filter(isSvelte).flatMap(forbiddenMarkupOf),
      ...pages.filter(({ path }) => path.endsWith('.html')).flatMap(forbiddenHtmlOf),
    ]).toEqual([]);
  });

  it('never spread a column into Math.max', () => {
    const computing = typeScript.filter(({ path }) => /^src\/(core|app\/csvFile)\//.test(path));
    expect(computing.flatMap(spreadsIntoMath)).toEqual([]);
  });

  it('name their types and exports', () => {
    const declared = typeScript.filter(({ path }) => !path.endsWith('.d.ts'));
    expect(declared.flatMap(looseTypesIn)).toEqual([]);
  });

  it('leave nothing undone and no test switched off', () => {
    const written = [...source, ...tests];
    expect([...written.flatMap(unfinishedLinesIn), ...tests.flatMap(mutedTestsIn)]).toEqual([]);
  });
});

describe('the project', () => {
  it('has exactly the named things on top', () => {
    const fixed = 'src public tests index.html vite.config.ts package.json tsconfig.json README.md';
    const beside = 'package-lock.json LICENSE node_modules dist test-results';
    const allowed = new Set(`${fixed} ${beside}`.split(' '));
    const found = readdirSync(root);
    expect(found.filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
    expect(fixed.split(' ').filter((name) => !found.includes(name))).toEqual([]);
  });

  it('locks its packages without the address of a registry', () => {
    expect(fileAt('package-lock.json').text).not.toContain('"resolved"');
  });

  it('stands alone: it names no place of a machine it was made on', () => {
    const elsewhere = new RegExp(
      ['\\.\\./sha' + 'red/', '/wo' + 'rk/(main|shared)', '/ro' + 'ot/', '/ho' + 'me/'].join('|'),
    );
    const texts = [...everything, ...filesUnder('tests'), ...filesUnder('public')].filter(
      ({ path }) => !/\.(png|ico|webp|zip|gz)$/.test(path),
    );
    expect(texts.filter(({ text }) => elsewhere.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
