import { posix } from 'node:path';
import ts from 'typescript';
import { componentOf, isSvelte, svelteNodesOf, type Source } from './sources.ts';

/** What a file imports or passes on, types and `import()` included, as written. */
export function importsOf(source: Source): string[] {
  if (isSvelte(source)) return importsOfComponent(source);
  return ts.preProcessFile(source.text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function importsOfComponent(source: Source): string[] {
  const found: string[] = [];
  for (const node of svelteNodesOf(componentOf(source))) {
    if (!/^(Import|Export)/.test(node.type)) continue;
    const { source: from } = node;
    if (typeof from === 'object' && from !== null && 'value' in from && typeof from.value === 'string') {
      found.push(from.value);
    }
  }
  return found;
}

/** The imports that are files of the project, as paths; queries such as `?worker&url` left out. */
export function filesImportedBy(source: Source): string[] {
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.path), name.replace(/\?.*$/, '')));
}

/** The imports that are packages, by package name; modules of the build (`virtual:…`) as written. */
export function packagesImportedBy(source: Source): string[] {
  return importsOf(source)
    .filter((name) => !name.startsWith('.'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** The ways round in a graph, one for every edge that closes one; the first node is repeated at the end. */
export function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): void => {
    if (path.includes(node)) cycles.push([...path.slice(path.indexOf(node)), node]);
    else if (!done.has(node)) {
      for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
      done.add(node);
    }
  };
  for (const node of graph.keys()) visit(node, []);
  return cycles;
}
