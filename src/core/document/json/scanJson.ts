// One pass over a JSON text before JSON.parse, because JSON.parse itself lets the last of two equal keys win, takes a
// nesting of a million, makes infinities of 1e400 and gives no place for a mistake that would be the same in every
// browser. Grammar: RFC 8259. Without recursion, so that no nesting can exhaust the stack.

import { limits } from '../limits.ts';
import type { DocumentIssue } from '../issue.ts';
import { jsonPlace } from './jsonPlace.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = ['true', 'false', 'null'];

type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' | 'nothing';

/** An array or object that is open: keys seen so far (null in an array), and where in it we are. */
interface Open {
  readonly keys: Set<string> | null;
  step: string | number;
}

/** null when the text is JSON within the limits; else the first thing wrong with it, lines and columns from 1. */
export function scanJson(text: string): DocumentIssue | null {
  const open: Open[] = [];
  let next: Next = 'value';
  let tokens = 0;
  let at = 0;
  for (;;) {
    at = skipBlanks(text, at);
    if (at >= text.length) return next === 'nothing' ? null : broken(text, at);
    if (++tokens > limits.tokens) return { code: 'document.too-many-parts', at: '', limit: limits.tokens };
    const start = at;
    const sign = text[at];
    const inside = open.at(-1);
    if (next === 'nothing') return broken(text, at);
    if (next === 'comma or end') {
      at++;
      if (sign === (inside?.keys ? '}' : ']')) next = closed(open);
      else if (sign !== ',') return broken(text, start);
      else {
        next = inside?.keys ? 'key' : 'value';
        if (typeof inside?.step === 'number') inside.step++;
      }
    } else if (inside?.keys && (next === 'key' || next === 'key or end')) {
      if (sign === '}' && next === 'key or end') {
        at++;
        next = closed(open);
        continue;
      }
      at = endOfString(text, at);
      if (at < 0) return broken(text, -at - 1);
      inside.step = unescaped(text.slice(start, at));
      const issue = keyIssue(text, start, open, inside.keys);
      if (issue) return issue;
      at = skipBlanks(text, at);
      if (text[at] !== ':') return broken(text, at);
      at++;
      next = 'value';
    } else if (sign === '{' || sign === '[') {
      if (open.length === limits.depth) {
        const { line } = placeOf(text, at);
        return { code: 'document.too-deep', at: placeIn(open.slice(0, 8)), line, limit: limits.depth };
      }
      open.push(sign === '{' ? { keys: new Set(), step: '' } : { keys: null, step: 0 });
      at++;
      next = sign === '{' ? 'key or end' : 'value or end';
    } else if (sign === ']' && next === 'value or end') {
      at++;
      next = closed(open);
    } else {
      at = sign === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (at < 0) return broken(text, -at - 1);
      const issue = sign === '"' ? null : numberIssue(text.slice(start, at), open);
      if (issue) return issue;
      next = open.length === 0 ? 'nothing' : 'comma or end';
    }
  }
}

function closed(open: Open[]): Next {
  open.pop();
  return open.length === 0 ? 'nothing' : 'comma or end';
}

function placeIn(open: readonly Open[]): string {
  return jsonPlace(open.map(({ step }) => step));
}

/** Escapes are undone: "\u005f_proto__" is the same key as "__proto__". */
function unescaped(written: string): string {
  return written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
}

function keyIssue(
  text: string,
  start: number,
  open: readonly Open[],
  keys: Set<string>,
): DocumentIssue | null {
  const key = String(open.at(-1)?.step);
  if (key.length > limits.keyLength) {
    const at = placeIn(open.slice(0, -1));
    return { code: 'document.too-long', at, length: key.length, limit: limits.keyLength };
  }
  const wrong = FORBIDDEN.has(key)
    ? ('document.forbidden-key' as const)
    : keys.has(key)
      ? ('document.duplicate-key' as const)
      : null;
  keys.add(key);
  return wrong && { code: wrong, at: placeIn(open.slice(0, -1)), key, line: placeOf(text, start).line };
}

/** A number that only infinity could stand for. Finer bounds are the schema's. */
function numberIssue(written: string, open: readonly Open[]): DocumentIssue | null {
  const value = Number(written);
  if (Number.isNaN(value) || Number.isFinite(value)) return null;
  return {
    code: 'document.wrong-type',
    at: placeIn(open),
    expected: 'number',
    found: written.slice(0, 40),
  };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}

/** Index after the closing quote; −1 − index of the mistake otherwise. */
function endOfString(text: string, from: number): number {
  if (text[from] !== '"') return -1 - from;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return -1 - at;
    if (code === 0x5c) {
      at++;
      const escaped = text[at] ?? '';
      if (escaped === 'u') {
        if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -1 - at;
        at += 4;
      } else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return -1 - at;
    }
  }
  return -1 - text.length;
}

function endOfScalar(text: string, from: number): number {
  for (const word of WORDS) if (text.startsWith(word, from)) return from + word.length;
  NUMBER.lastIndex = from;
  return NUMBER.test(text) ? NUMBER.lastIndex : -1 - from;
}

function broken(text: string, index: number): DocumentIssue {
  return { code: 'document.not-json', at: '', ...placeOf(text, index) };
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
