import { describe, expect, it } from 'vitest';
import {
  actsOnImport,
  hasRunningCode,
  looseTypesIn,
  markupFromTextIn,
  mutedTestsIn,
  spreadsIntoMath,
  unfinishedLinesIn,
} from './conduct.ts';
import { cyclesIn, filesImportedBy, importsOf, packagesImportedBy } from './imports.ts';
import { forbiddenHtmlOf, forbiddenMarkupOf } from './markup.ts';
import { impuritiesOf } from './purity.ts';
import type { Source } from './sources.ts';

let count = 0;
const sample = (text: string, ending = 'ts'): Source => ({
  path: `src/core/sample${count++}.${ending}`,
  text,
});
const component = (text: string): Source => sample(text, 'svelte');

describe('the rule of purity', () => {
  it.each([
    'export const a = Math.log(2);',
    'export const a = Math.random();',
    'const { exp } = Math; export { exp };',
    'export const a = 2 ** 3;',
    'export const a = new Date();',
    'export const a = (at: Date): number => at.getTime();',
    'export const a = () => fetch("x");',
    'export const a = window.name;',
    'export const a = globalThis;',
    'export const a = performance.now();',
    'export const a = [1].sort((x, y) => `${x}`.localeCompare(`${y}`));',
    'export class Counter {}',
    'let a = $state(1); export { a };',
  ])('refuses %s', (text) => {
    expect(impuritiesOf(sample(text))).toHaveLength(1);
  });

  it.each([
    'export const a = Math.max(1, Math.fround(2));',
    'export const read = (document: { Date: number }): number => document.Date;',
    'export interface Entry { readonly process: string; readonly window?: number }',
    'class Refused extends Error {} export const a = (): never => { throw new Refused("no"); };',
    '// Math.random, Date and 2 ** 3 in a comment\nexport const a = "new Date()";',
  ])('lets %s through', (text) => {
    expect(impuritiesOf(sample(text))).toEqual([]);
  });
});

describe('the rules of imports', () => {
  it('see types, import() and what is passed on', () => {
    const text = `import type { A } from './a.ts'; export { b } from './b.ts'; const c = () => import('d3-array/x');`;
    expect(filesImportedBy(sample(text))).toEqual(['src/core/a.ts', 'src/core/b.ts']);
    expect(packagesImportedBy(sample(text))).toEqual(['d3-array']);
  });

  it('see the imports in a component, in its script and in its markup', () => {
    const text = `<script lang="ts">import { a } from './a.ts';</script>{#await import('./b.ts') then b}{b}{a}{/await}`;
    expect(importsOf(component(text))).toEqual(expect.arrayContaining(['./a.ts', './b.ts']));
  });

  it('find the way round', () => {
    const graph = { a: ['b', 'd'], b: ['c'], c: ['a'], d: [] };
    expect(cyclesIn(new Map(Object.entries(graph)))).toEqual([['a', 'b', 'c', 'a']]);
    expect(cyclesIn(new Map(Object.entries({ ...graph, c: ['d'] })))).toEqual([]);
  });
});

describe('the rules of markup', () => {
  it.each([
    '{@html text}',
    '<p style="color: red">a</p>',
    '<input type="number" />',
    '<button onclick="go()">a</button>',
  ])('refuse %s in a component', (text) => {
    expect(forbiddenMarkupOf(component(text))).toHaveLength(1);
  });

  it.each([
    '<p style:width={wide}>a</p>',
    '<input type="text" inputmode="decimal" />',
    '<button {onclick}>a</button>',
  ])('let %s through', (text) => {
    expect(forbiddenMarkupOf(component(text))).toEqual([]);
  });

  it('refuse scripts, styles and handlers inside a page', () => {
    expect(forbiddenHtmlOf(sample('<script>go()</script><style>a{}</style>', 'html'))).toHaveLength(2);
    expect(forbiddenHtmlOf(sample('<script type="module" src="./main.ts"></script>', 'html'))).toEqual([]);
  });
});

describe('the rules of conduct', () => {
  it('see what runs on import', () => {
    const text = `import './a.css';\nimport { b } from './b.ts';\nconst c = b();\nc.start();\nif (c) c.stop();`;
    expect(actsOnImport(sample(text))).toHaveLength(3);
  });

  it('see markup and code made from text', () => {
    const field = 'inner' + 'HTML';
    const text = `a.${field} = b;\neval(c);\nnew Function('d');\nretrieval(e);`;
    expect(markupFromTextIn(sample(text))).toHaveLength(3);
  });

  it('see a column spread into Math.max', () => {
    expect(spreadsIntoMath(sample('Math.max(...a); Math.max(a, b); f(...a);'))).toHaveLength(1);
  });

  it('see loose types and nameless exports', () => {
    const text = `let a: any; enum B { c } export default a; export * from './d.ts'; export { e } from './e.ts';`;
    expect(looseTypesIn(sample(text))).toHaveLength(4);
  });

  it('see tests switched off and things left undone', () => {
    const [off, alone] = ['skip', 'only'];
    expect(mutedTestsIn(sample(`it.${off}('a'); describe.${alone}.each([]); list.${off}(1);`))).toHaveLength(
      2,
    );
    expect(unfinishedLinesIn(sample(`// ${'TO' + 'DO'}: later\nconst mastodont = 1;`))).toHaveLength(1);
  });

  it('tell a file of types from one that does something', () => {
    expect(hasRunningCode(sample('export interface A { readonly b: string }'))).toBe(false);
    expect(hasRunningCode(sample("import type { A } from './a.ts'; export type B = A;"))).toBe(false);
    expect(hasRunningCode(sample('export const a = 1;'))).toBe(true);
  });
});
