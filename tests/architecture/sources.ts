import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, type AST } from 'svelte/compiler';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** A hand-written file; the path is relative to the project, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All files under a folder of the project, by path. */
export function filesUnder(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map(fileAt);
}

export function fileAt(path: string): Source {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

export const isTypeScript = ({ path }: Source): boolean => path.endsWith('.ts');
export const isSvelte = ({ path }: Source): boolean => path.endsWith('.svelte');
export const isCode = ({ path }: Source): boolean => /\.(ts|svelte|css|mjs)$/.test(path);
export const inFolder =
  (folder: string) =>
  ({ path }: Source): boolean =>
    path.startsWith(`${folder}/`);

const trees = new Map<string, ts.SourceFile>();

export function treeOf({ path, text }: Source): ts.SourceFile {
  const known = trees.get(path);
  if (known) return known;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  trees.set(path, tree);
  return tree;
}

/** Every node of a TypeScript file. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

export type SvelteNode = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is SvelteNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every node of a component: markup, expressions and scripts alike. */
export function* svelteNodesOf(value: AST.Root | unknown): Generator<SvelteNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* svelteNodesOf(item);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const [key, child] of Object.entries(value)) {
    if (key !== 'metadata' && key !== 'loc' && typeof child === 'object') yield* svelteNodesOf(child);
  }
}

export function componentOf({ path, text }: Source): AST.Root {
  return parse(text, { modern: true, filename: path });
}

/** `path:line`, so that a failure can be gone to. */
export function placeOf(source: Source, position: number): string {
  return `${source.path}:${source.text.slice(0, position).split('\n').length}`;
}
