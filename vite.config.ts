import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { runnerImport, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstCases } from './src/app/cards/firstCases.ts';
import { cacheControl, metaTag, securityHeaders } from './src/app/policy.ts';

const CHARSET = /<meta charset="utf-8" ?\/?>/;

function withPolicy(html: string): string {
  if (!CHARSET.test(html))
    throw new Error('The policy goes after <meta charset="utf-8">, which this page lacks');
  return html.replace(CHARSET, (charset) => `${charset}\n    ${metaTag}`);
}

/** Writes the content security policy into both pages of a build and sends it with everything the preview serves. */
function policy(): Plugin {
  let outDir = 'dist';
  return {
    name: 'gevinst-policy',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, context) => (context.server ? html : withPolicy(html)),
    },
    // Pages under public/ do not pass through transformIndexHtml. This runs before the precache list is hashed.
    async writeBundle() {
      const page = join(outDir, 'redning.html');
      if (existsSync(page)) await writeFile(page, withPolicy(await readFile(page, 'utf8')));
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://preview').pathname);
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        const cache = cacheControl(path, existsSync(join(outDir, path)));
        // The file server sets its own Cache-Control while it answers: ours is put over it at the last moment.
        const writeHead = response.writeHead.bind(response);
        response.writeHead = ((...given: Parameters<typeof writeHead>) => {
          response.setHeader('Cache-Control', cache);
          return writeHead(...given);
        }) as typeof response.writeHead;
        next();
      });
    },
  };
}

const root = import.meta.dirname;
const CASES = resolve(root, 'src/cases');

/** The paths, inside src/cases, of everything there. */
function caseFiles(): string[] {
  return readdirSync(CASES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'));
}

/** The JSON of a file of src/cases; null = there is none. */
function readCaseFile(path: string): unknown {
  const file = join(CASES, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

// A runner of its own, so that a fault in the engine stops the build, not every tool that reads this file.
function runSource<T>(path: string): Promise<{ module: T; dependencies: string[] }> {
  return runnerImport<T>(resolve(root, path), { configFile: false, root, logLevel: 'error' });
}

/**
 * Every import of a case document gives the whole of it, with what it leaves to a template and the shared parts; every
 * import of a dataset has its sources.
 */
function wholeCases(): Plugin {
  let source: Promise<{ module: typeof import('./src/app/cards/wholeCase.ts') }> | null = null;
  let index: Promise<{ module: typeof import('./src/app/shipped/datasetIndex.ts') }> | null = null;
  return {
    name: 'gevinst-cases',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/cases\/[a-z]+\/[^/?]+\.json$/ },
      async handler(code, id) {
        const read = (path: string): unknown => {
          this.addWatchFile(join(CASES, path));
          return readCaseFile(path);
        };
        const file = relative(CASES, id).replaceAll('\\', '/');
        if (file.startsWith('datasets/')) {
          const { module } = await (index ??= runSource('src/app/shipped/datasetIndex.ts'));
          return { code: JSON.stringify(module.builtinDataset(file, read)), map: null };
        }
        const { module } = await (source ??= runSource('src/app/cards/wholeCase.ts'));
        if (!module.isCasePath(file)) return null;
        return { code: JSON.stringify(module.wholeCase(JSON.parse(code), read)), map: null };
      },
    },
  };
}

/** The register's index, `virtual:cards/register`: fetched when the register is opened or searched. */
function registerIndex(): Plugin {
  const id = 'virtual:cards/register';
  return {
    name: 'gevinst-register',
    resolveId: (source) => (source === id ? `\0${source}` : null),
    async load(resolved) {
      if (resolved.slice(1) !== id) return null;
      const source = 'src/app/cards/registerIndex.ts';
      const { module } = await runSource<typeof import('./src/app/cards/registerIndex.ts')>(source);
      for (const file of [resolve(root, source), join(CASES, 'register.json')]) this.addWatchFile(file);
      const entries = module.registerIndex(JSON.parse(readFileSync(join(CASES, 'register.json'), 'utf8')));
      return `export const entries = JSON.parse(${JSON.stringify(JSON.stringify(entries))});`;
    },
  };
}

/**
 * The library's index: every built-in case with its headline figure, computed here by the engine the app runs. The
 * cards of the first screen come with the app, `virtual:cards/others` is fetched beside it.
 */
function cardIndex(): Plugin {
  const ids = ['virtual:cards', 'virtual:cards/others'];
  const computed = async () => {
    const { module, dependencies } = await runSource<typeof import('./src/app/cards/cardIndex.ts')>(
      'src/app/cards/cardIndex.ts',
    );
    return { cards: module.cardIndex(caseFiles(), readCaseFile), dependencies };
  };
  let index: ReturnType<typeof computed> | null = null;
  return {
    name: 'gevinst-cards',
    resolveId: (source) => (ids.includes(source) ? `\0${source}` : null),
    watchChange() {
      index = null;
    },
    async load(resolved) {
      if (!ids.includes(resolved.slice(1))) return null;
      const { cards, dependencies } = await (index ??= computed());
      for (const file of [...dependencies, ...caseFiles().map((path) => join(CASES, path))])
        this.addWatchFile(file);
      const chosen = cards.filter(
        ({ id }) => firstCases.includes(id) === (resolved.slice(1) === 'virtual:cards'),
      );
      return `export const total = ${cards.length};\nexport const cards = JSON.parse(${JSON.stringify(JSON.stringify(chosen))});`;
    },
  };
}

/** The list of shipped datasets, `virtual:datasets`. */
function datasetIndex(): Plugin {
  return {
    name: 'gevinst-datasets',
    resolveId: (source) => (source === 'virtual:datasets' ? `\0${source}` : null),
    async load(resolved) {
      if (resolved !== '\0virtual:datasets') return null;
      const { module, dependencies } = await runSource<typeof import('./src/app/shipped/datasetIndex.ts')>(
        'src/app/shipped/datasetIndex.ts',
      );
      for (const file of [...dependencies, ...caseFiles().map((path) => join(CASES, path))])
        this.addWatchFile(file);
      const heads = JSON.stringify(module.datasetIndex(caseFiles(), readCaseFile));
      return `export const heads = JSON.parse(${JSON.stringify(heads)});`;
    },
  };
}

const { version } = JSON.parse(await readFile(new URL('./package.json', import.meta.url), 'utf8'));

export default defineConfig({
  base: './',
  appType: 'mpa',
  define: { __APP_VERSION__: JSON.stringify(version) },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4173 },
  plugins: [
    svelte({ configFile: false, compilerOptions: { css: 'external', runes: true } }),
    wholeCases(),
    cardIndex(),
    datasetIndex(),
    registerIndex(),
    policy(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'serviceWorker.ts',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        name: 'Gevinst',
        short_name: 'Gevinst',
        description: 'Regnestykker bag initiativer i sundhedsvæsenet, genberegnet med jeres egne tal',
        lang: 'da',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fbfaf6',
        theme_color: '#0f6b66',
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*'],
        globIgnores: [
          'manifest.webmanifest',
          '_headers',
          '.htaccess',
          'hosting/**',
          'schema/**',
          'screenshot.png',
        ],
        maximumFileSizeToCacheInBytes: 20_000_000,
      },
    }),
  ],
  build: {
    target: ['chrome120', 'edge120', 'firefox121', 'safari17.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', redning: 'src/rescue.ts' },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'redning' ? 'redning.js' : 'assets/[name]-[hash].js'),
        // The framework in a chunk of its own: a change of ours then does not rename every lazy chunk that imports it.
        codeSplitting: { groups: [{ name: 'svelte', test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/ }] },
      },
    },
  },
  test: {
    // Nothing is judged by time: a limit only ends what hangs, on a slow machine too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          // Dexie looks for IndexedDB once, when it loads, and files share a worker: it must be there before any of them.
          setupFiles: ['fake-indexeddb/auto'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{ui,e2e,full,bench}/**', 'tests/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'dom',
          setupFiles: ['tests/ui/patience.ts'],
          environment: 'happy-dom',
          // One page for many files: what a test draws is taken down after it, and the app keeps nothing of its own
          // outside what a test hands it. A new page and all modules anew for each took longer than the tests.
          isolate: false,
          include: ['tests/ui/**/*.test.ts', 'tests/**/*.svelte.test.ts'],
        },
      },
    ],
  },
});
