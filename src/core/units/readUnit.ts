import { multiplyUnits, plainScale, powerOfUnit, type Scale } from './combineUnits.ts';
import type { UnitIssue } from './issue.ts';
import { nearName } from './nearName.ts';
import type { Unit, UnitTable } from './unit.ts';

// unit  = term { ["*" | "/"] term } ;
// term  = ( name | "%" | "1" | "(" unit ")" ) [ "^" ["-"] digit ] ;
// Terms side by side multiply, "/" takes ONE term, all from the left: DKK/post yr is (DKK/post)·yr.

const tokenPattern =
  /\s*(?:([A-Za-z][A-Za-z0-9_]*|%|1(?![0-9A-Za-z_]))|([*/()])|\^\s*(-?\s*[0-9])(?![0-9]))/y;

interface Token {
  readonly position: number;
  readonly name?: string;
  readonly sign?: string;
  readonly exponent?: number;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly find: (name: string) => Scale | undefined;
  next: number;
  warn: boolean;
}

class UnitRefused extends Error {
  readonly position: number;
  readonly part: string | null;
  constructor(position: number, part: string | null) {
    super(`unit refused at ${position}`);
    this.position = position;
    this.part = part;
  }
}

/** Reads a unit as written in a case ("DKK/(post yr)") over the units it may name. Issues leave `at` empty. */
export function readUnit(text: string, table: UnitTable): { unit: Unit } | { issue: UnitIssue } {
  return readUnitWith(text, (name) => table.get(name), table.keys());
}

/** The same over a lookup, for tables that are still being made. */
export function readUnitWith(
  text: string,
  find: (name: string) => Scale | undefined,
  names: Iterable<string>,
): { unit: Unit } | { issue: UnitIssue } {
  try {
    const reader: Reader = { text, tokens: tokensOf(text), find, next: 0, warn: false };
    const scale = product(reader, 0);
    const rest = reader.tokens[reader.next];
    if (rest) throw new UnitRefused(rest.position, null);
    const size = scale.factor / scale.divisor;
    if (size === 0 || !Number.isFinite(size)) throw new UnitRefused(0, null);
    return { unit: { text, ...scale, ...(reader.warn ? { warn: 'slash-then-product' as const } : {}) } };
  } catch (error) {
    if (!(error instanceof UnitRefused)) throw error;
    return { issue: issueOf(error, text, names) };
  }
}

function issueOf({ position, part }: UnitRefused, unit: string, names: Iterable<string>): UnitIssue {
  if (part === null) return { code: 'units.syntax', at: '', unit, position };
  const near = nearName(part, names);
  return { code: 'units.unknown', at: '', unit, part, ...(near === undefined ? {} : { near }) };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(text);
    if (!match) throw new UnitRefused(at, null);
    const [whole, name, sign, exponent] = match;
    const position = at + whole.length - whole.trimStart().length;
    if (name !== undefined) tokens.push({ position, name });
    else if (sign !== undefined) tokens.push({ position, sign });
    else tokens.push({ position, exponent: Number(exponent?.replace(/\s/g, '')) });
    at = tokenPattern.lastIndex;
  }
  return tokens;
}

function product(reader: Reader, depth: number): Scale {
  let scale = term(reader, depth);
  let divided = false;
  for (;;) {
    const token = reader.tokens[reader.next];
    if (!token || token.sign === ')') return scale;
    if (token.sign === '*' || token.sign === '/') reader.next++;
    const right = term(reader, depth);
    if (token.sign === '/') {
      divided = true;
      scale = multiplyUnits(scale, powerOfUnit(right, -1));
    } else {
      reader.warn ||= divided;
      scale = multiplyUnits(scale, right);
    }
  }
}

function term(reader: Reader, depth: number): Scale {
  const scale = atom(reader, depth);
  const power = reader.tokens[reader.next];
  if (power?.exponent === undefined) return scale;
  reader.next++;
  return powerOfUnit(scale, power.exponent);
}

function atom(reader: Reader, depth: number): Scale {
  const token = reader.tokens[reader.next++];
  if (token?.name !== undefined) return named(reader, token.name);
  // Ten pairs of parentheses are more than any unit needs; a limit keeps hostile texts off the stack.
  if (token?.sign !== '(' || depth >= 10) throw new UnitRefused(token?.position ?? reader.text.length, null);
  const scale = product(reader, depth + 1);
  const close = reader.tokens[reader.next++];
  if (close?.sign !== ')') throw new UnitRefused(close?.position ?? reader.text.length, null);
  return scale;
}

function named(reader: Reader, name: string): Scale {
  if (name === '1') return plainScale;
  const found = reader.find(name);
  if (!found) throw new UnitRefused(0, name);
  return { dimension: found.dimension, factor: found.factor, divisor: found.divisor };
}
