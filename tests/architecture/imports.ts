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

/** A way round in a graph, first node repeated at the end; null when there is none. */
export function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] | null => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return null;
}
