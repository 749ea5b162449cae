// One pass over a JSON text before JSON.parse, because JSON.parse itself lets the last of two equal keys win, takes a
// nesting of a million and gives no place for a mistake that would be the same in every browser.
// Grammar: RFC 8259. Without recursion, so that no nesting can exhaust the stack.

import { limits } from '../limits.ts';
import type { DocumentIssue } from '../issue.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORDS = ['true', 'false', 'null'];

type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'comma or end' | 'nothing';

/** null when the text is JSON within the limits; else the first thing wrong with it, by line and column from 1. */
export function scanJson(text: string): DocumentIssue | null {
  const open: (Set<string> | null)[] = [];
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
      if (sign === ',') next = inside ? 'key' : 'value';
      else if (sign === (inside ? '}' : ']')) next = closed(open);
      else return broken(text, start);
    } else if (next === 'key' || next === 'key or end') {
      if (sign === '}' && next === 'key or end') {
        at++;
        next = closed(open);
        continue;
      }
      at = endOfString(text, at);
      if (at < 0) return broken(text, -at - 1);
      const issue = keyIssue(text, start, at, inside ?? new Set());
      if (issue) return issue;
      at = skipBlanks(text, at);
      if (text[at] !== ':') return broken(text, at);
      at++;
      next = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > limits.depth) {
        return { code: 'document.too-deep', at: '', line: placeOf(text, at).line, limit: limits.depth };
      }
      at++;
      next = sign === '{' ? 'key or end' : 'value or end';
    } else if (sign === ']' && next === 'value or end') {
      at++;
      next = closed(open);
    } else {
      at = sign === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (at < 0) return broken(text, -at - 1);
      next = open.length === 0 ? 'nothing' : 'comma or end';
    }
  }
}

function closed(open: (Set<string> | null)[]): Next {
  open.pop();
  return open.length === 0 ? 'nothing' : 'comma or end';
}

function keyIssue(text: string, start: number, end: number, keys: Set<string>): DocumentIssue | null {
  const written = text.slice(start, end);
  // Escapes are undone first: "\u005f_proto__" is the same key.
  const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
  if (FORBIDDEN.has(key)) {
    return { code: 'document.forbidden-key', at: '', key, line: placeOf(text, start).line };
  }
  if (key.length > limits.keyLength) {
    return { code: 'document.too-long', at: key.slice(0, 20), length: key.length, limit: limits.keyLength };
  }
  if (keys.has(key)) {
    return { code: 'document.duplicate-key', at: '', key, line: placeOf(text, start).line };
  }
  keys.add(key);
  return null;
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
