import type { Distribution } from './distribution.ts';
import { invertShape } from './shapes/invertShape.ts';
import type { Shape } from './shapes/shape.ts';

const cellWidth = 8;
const guideSize = 2048;
const tolerance = 1e-8;
const mostCells = 4000;
const firstShares = [1e-9, 1e-7, 1e-5, 1e-3, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999];

interface Node {
  readonly u: number;
  readonly x: number;
  /** First and second derivative of the value by the share. */
  readonly slope: number;
  readonly bend: number;
}

/**
 * A distribution without a closed inverse, drawn by Hermite inversion (Hörmann and Leydold 2003): polynomials of degree
 * five between values whose share is known exactly, cut until the share of what they give is right to 1e-8 of the nearer
 * tail. Below 1e-9 and above 1 − 1e-9 the inverse is sought itself. `stretch` scales what comes out.
 */
export function quantileTable(shape: Shape, stretch: { shift: number; scale: number }): Distribution {
  const { shift, scale } = stretch;
  const cells = stretched(cellsOf(shape), stretch);
  const count = cells.length / cellWidth - 1;
  const least = cells[0]!;
  const most = cells[count * cellWidth]!;
  const guide = guideOf(cells, count);
  const quantile = (u: Float64Array, out: Float64Array = new Float64Array(u.length)): Float64Array => {
    for (let i = 0; i < u.length; i++) {
      const share = u[i]!;
      if (!(share >= least && share < most)) {
        out[i] = shift + scale * invertShape(shape, share);
        continue;
      }
      let at = guide[(share * guideSize) | 0]!;
      while (share >= cells[at + cellWidth]!) at += cellWidth;
      const t = (share - cells[at]!) * cells[at + 1]!;
      out[i] =
        cells[at + 2]! +
        t *
          (cells[at + 3]! +
            t * (cells[at + 4]! + t * (cells[at + 5]! + t * (cells[at + 6]! + t * cells[at + 7]!))));
    }
    return out;
  };
  return {
    quantile,
    mean: shift + scale * shape.mean,
    variance: scale * scale * shape.variance,
    low: shift + scale * shape.low,
    high: shift + scale * shape.high,
  };
}

/** Per cell: its first share, one over its width, the six coefficients; then one last share. */
function cellsOf(shape: Shape): Float64Array {
  const shares = [...firstShares, ...firstShares.slice(0, 8).map((u) => 1 - u)].sort((a, b) => a - b);
  const starts = [...new Set(shares)].map((u) => nodeAt(shape, invertShape(shape, u)));
  const waiting = starts.filter((node, i) => i === 0 || node.u > starts[i - 1]!.u).reverse();
  const out: number[] = [];
  let left = waiting.pop()!;
  while (waiting.length > 0) {
    const right = waiting.at(-1)!;
    const cell = hermite(left, right);
    const middle = left.x + (right.x - left.x) / 2;
    const full = out.length > mostCells * cellWidth || !(middle > left.x && middle < right.x);
    if (full || isExact(shape, cell, left, right)) {
      out.push(left.u, 1 / (right.u - left.u), ...cell);
      left = right;
      waiting.pop();
    } else waiting.push(nodeAt(shape, middle));
  }
  out.push(left.u, 0, left.x, 0, 0, 0, 0, 0);
  return Float64Array.from(out);
}

function stretched(cells: Float64Array, { shift, scale }: { shift: number; scale: number }): Float64Array {
  for (let at = 0; at < cells.length; at += cellWidth) {
    for (let k = 2; k < cellWidth; k++) cells[at + k]! *= scale;
    cells[at + 2]! += shift;
  }
  return cells;
}

function nodeAt(shape: Shape, x: number): Node {
  const slope = 1 / shape.density(x);
  return { u: shape.cumulative(x), x, slope, bend: -shape.logSlope(x) * slope * slope };
}

/** The polynomial in t from 0 to 1 with the values and both derivatives of the two nodes. */
function hermite(left: Node, right: Node): readonly number[] {
  const h = right.u - left.u;
  const rise = right.x - left.x;
  const [a, b] = [left.slope * h, right.slope * h];
  const [c, d] = [left.bend * h * h, right.bend * h * h];
  return [
    left.x,
    a,
    c / 2,
    10 * rise - 6 * a - 4 * b - 1.5 * c + 0.5 * d,
    -15 * rise + 8 * a + 7 * b + 1.5 * c - d,
    6 * rise - 3 * (a + b) - 0.5 * (c - d),
  ];
}

const probes = [0.15, 0.35, 0.5, 0.65, 0.85];

/** Right at five places inside, and rising from each to the next. */
function isExact(shape: Shape, cell: readonly number[], left: Node, right: Node): boolean {
  let before = left.x;
  for (const t of probes) {
    const x = cell.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
    if (!(x > before && x < right.x)) return false;
    const u = left.u + t * (right.u - left.u);
    if (!(Math.abs(shape.cumulative(x) - u) <= tolerance * Math.min(u, 1 - u) + 1e-15)) return false;
    before = x;
  }
  return true;
}

/** For each share in steps of 1 ÷ guideSize, the cell it starts in. */
function guideOf(cells: Float64Array, count: number): Int32Array {
  const guide = new Int32Array(guideSize + 1);
  let cell = 0;
  for (let i = 0; i <= guideSize; i++) {
    while (cell < count - 1 && cells[(cell + 1) * cellWidth]! <= i / guideSize) cell++;
    guide[i] = cell * cellWidth;
  }
  return guide;
}
