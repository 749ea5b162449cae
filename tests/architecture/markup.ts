import { componentOf, placeOf, svelteNodesOf, type Source, type SvelteNode } from './sources.ts';

const field = (node: SvelteNode, name: string): unknown => node[name];

/** The text of an attribute whose value is only text; null when it holds an expression or nothing. */
function plainText(attribute: SvelteNode): string | null {
  const value = field(attribute, 'value');
  const parts = Array.isArray(value) ? value : [value];
  const texts = parts.map((part: unknown) =>
    typeof part === 'object' && part !== null && 'type' in part && part.type === 'Text' && 'data' in part
      ? String(part.data)
      : null,
  );
  return texts.includes(null) ? null : texts.join('');
}

/** What the policy of the page forbids, or the number grammar, in a component's markup. */
export function forbiddenMarkupOf(source: Source): string[] {
  const found: string[] = [];
  for (const node of svelteNodesOf(componentOf(source))) {
    const what = forbiddenAt(node);
    if (what) found.push(`${placeOf(source, Number(field(node, 'start')))} ${what}`);
  }
  return found;
}

function forbiddenAt(node: SvelteNode): string | null {
  if (node.type === 'HtmlTag') return 'has {@html}: imported text is never markup';
  if (node.type !== 'Attribute') return null;
  const name = field(node, 'name');
  if (name === 'style' && plainText(node) !== null) return 'has a style attribute, which the policy blocks';
  if (name === 'type' && plainText(node) === 'number') return 'has type="number", which refuses 1.234,5';
  if (typeof name === 'string' && /^on[a-z]+$/.test(name) && plainText(node) !== null)
    return 'has a handler as text, which the policy blocks';
  return null;
}

/** The same in a plain page. */
export function forbiddenHtmlOf({ path, text }: Source): string[] {
  const patterns = [
    /\sstyle\s*=/,
    /<style[\s>]/,
    /\son[a-z]+\s*=/,
    /type="number"/,
    /<script(?![^>]*\ssrc=)[^>]*>/,
  ];
  return patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${path} holds ${pattern.source}`);
}
