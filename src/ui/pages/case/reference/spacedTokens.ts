interface Spaced<T> {
  readonly at: number;
  readonly token: T;
  /** Whether a space follows. */
  readonly space: boolean;
}

const closeAfter: ReadonlySet<string> = new Set(['(', 'mark:known', 'mark:unknown']);
const closeBefore: ReadonlySet<string> = new Set([')', ',', 'then', 'else', 'else none', 'mark:end']);

/** Puts spaces between the pieces of a formula as print does: none inside parentheses, none before a comma or colon. */
export function spacedTokens<T extends { readonly kind: string }>(tokens: readonly T[]): Spaced<T>[] {
  return tokens.map((token, at) => {
    const close = closeAfter.has(signOf(token)) || closeBefore.has(signOf(tokens[at + 1]));
    return { at, token, space: !close && at < tokens.length - 1 };
  });
}

function signOf(token: { readonly kind: string; readonly text?: string } | undefined): string {
  return token?.kind === 'symbol' ? (token.text ?? '') : '';
}
