import ts from 'typescript';
import { nodesOf, placeOf, treeOf, type Source } from './sources.ts';

/** The functions of Math that give the same bits in every browser; log, exp, pow and the like do not. */
const sameEverywhere = new Set('abs sign ceil floor round trunc min max sqrt imul fround'.split(' '));

/** Names of the page, the clock, the network, workers and the machine, and the runes. */
const impure = new Set(
  [
    'window self globalThis document navigator location history screen localStorage sessionStorage indexedDB caches',
    'fetch XMLHttpRequest WebSocket EventSource Request Response Headers URL Blob File FileReader FormData',
    'Worker SharedWorker BroadcastChannel MessageChannel postMessage importScripts',
    'Date performance setTimeout setInterval clearTimeout clearInterval queueMicrotask requestAnimationFrame',
    'crypto Intl console process Buffer require eval Function WebAssembly SharedArrayBuffer Atomics',
    'HTMLElement Element Node Event EventTarget DOMParser alert confirm prompt',
    '$state $derived $effect $props $inspect',
  ].flatMap((line) => line.split(' ')),
);

/** Methods whose answer follows the language of the machine. */
const localeMethods = new Set(['toLocaleString', 'localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase']);

/** What a file of core may not do: it computes the same from the same, everywhere. */
export function impuritiesOf(source: Source): string[] {
  const tree = treeOf(source);
  const own = new Set<string>();
  for (const node of nodesOf(tree)) if (declaresName(node)) own.add(node.name.text);
  const found: string[] = [];
  for (const node of nodesOf(tree)) {
    const what = impurityAt(node, own);
    if (what) found.push(`${placeOf(source, node.getStart(tree))} ${what}`);
  }
  return found;
}

function declaresName(node: ts.Node): node is ts.Node & { name: ts.Identifier } {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node);
  return declares && node.name !== undefined && ts.isIdentifier(node.name);
}

function impurityAt(node: ts.Node, own: ReadonlySet<string>): string | null {
  if (
    node.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
    node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken
  )
    return 'uses ** (core/number/power.ts gives the same bits everywhere)';
  if (ts.isClassLike(node) && !extendsError(node)) return 'is a class (functions in core)';
  if (!ts.isIdentifier(node)) return null;
  const { parent, text } = node;
  if (isMember(node)) return localeMethods.has(text) ? `uses ${text}` : null;
  if (text === 'Math') {
    const used = ts.isPropertyAccessExpression(parent)
      ? parent.name.text
      : 'something of Math by another way';
    return sameEverywhere.has(used) ? null : `uses ${used === parent.getText() ? used : `Math.${used}`}`;
  }
  return impure.has(text) && !own.has(text) ? `uses ${text}` : null;
}

function extendsError(node: ts.ClassLikeDeclaration): boolean {
  return (
    node.heritageClauses?.some((clause) => clause.types.some((type) => type.getText() === 'Error')) ?? false
  );
}

/** Names that stand after a point, or name a field: not the global of that name. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const named =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isLiteralTypeNode(parent);
  return named && 'name' in parent && parent.name === node;
}
