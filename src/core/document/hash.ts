// SHA-256, FIPS 180-4 section 6.2. Own and synchronous: the browser's is asynchronous and missing on plain http.

const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fractionBits(cubeRoot(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. A lone surrogate counts as U+FFFD. */
export function sha256(text: string): string {
  const state = Uint32Array.from(START);
  const block = new Uint8Array(64);
  const words = new Uint32Array(64);
  let filled = 0;
  let bytes = 0;
  const take = (byte: number): void => {
    block[filled++] = byte;
    bytes++;
    if (filled === 64) {
      mixBlock(state, block, words);
      filled = 0;
    }
  };
  eachByte(text, take);
  const bitLength = bytes * 8;
  take(0x80);
  while (filled !== 56) take(0);
  const high = Math.floor(bitLength / 4294967296);
  for (const shift of [24, 16, 8, 0]) take((high >>> shift) & 0xff);
  for (const shift of [24, 16, 8, 0]) take((bitLength >>> shift) & 0xff);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function eachByte(text: string, take: (byte: number) => void): void {
  for (let index = 0; index < text.length; index++) {
    let code = text.charCodeAt(index);
    if (code < 0x80) {
      take(code);
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(index) ?? 0xfffd;
      if (code > 0xffff) index++;
      else code = 0xfffd;
    }
    if (code < 0x800) take(0xc0 | (code >> 6));
    else {
      if (code < 0x10000) take(0xe0 | (code >> 12));
      else {
        take(0xf0 | (code >> 18));
        take(0x80 | ((code >> 12) & 0x3f));
      }
      take(0x80 | ((code >> 6) & 0x3f));
    }
    take(0x80 | (code & 0x3f));
  }
}

function mixBlock(state: Uint32Array, block: Uint8Array, words: Uint32Array): void {
  for (let i = 0; i < 16; i++) {
    words[i] =
      (block[i * 4]! << 24) | (block[i * 4 + 1]! << 16) | (block[i * 4 + 2]! << 8) | block[i * 4 + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15]!;
    const late = words[i - 2]!;
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = state[i]! + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

/** First 32 bits of the fraction, which FIPS takes its constants from. */
function fractionBits(x: number): number {
  return Math.floor((x - Math.floor(x)) * 4294967296) | 0;
}

/** Newton's steps from a whole guess: accurate to the last bits, and the same in every browser. */
function cubeRoot(x: number): number {
  let root = x / 2;
  for (let step = 0; step < 60; step++) root = root - (root - x / (root * root)) / 3;
  return root;
}
