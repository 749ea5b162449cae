interface Spaced<T> {
  readonly at: number;
  readonly token: T;
  /** Whether a space follows. */
  readonly space: boolean;
}

/** Puts spaces between the pieces of a formula as print does: none inside parentheses, none before a comma. */
export function spacedTokens<T extends { readonly kind: string }>(tokens: readonly T[]): Spaced<T>[] {
  return tokens.map((token, at) => {
    const sign = signOf(token);
    const next = signOf(tokens[at + 1]);
    return { at, token, space: sign !== '(' && next !== ')' && next !== ',' && at < tokens.length - 1 };
  });
}

function signOf(token: { readonly kind: string; readonly text?: string } | undefined): string {
  return token?.kind === 'symbol' ? (token.text ?? '') : '';
}
