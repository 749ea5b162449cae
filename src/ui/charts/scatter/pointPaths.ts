import type { PlacedPoints } from './scatterPoints.ts';

/** Two outlines for all points: circles, and triangles for those that are marked. One path each, however many they are. */
export interface PointPaths {
  readonly circles: string;
  readonly triangles: string;
}

const radius = 4.5;

export function pointPaths({ x, y }: PlacedPoints, marked: Uint8Array | null): PointPaths {
  const circles: string[] = [];
  const triangles: string[] = [];
  for (let at = 0; at < x.length; at++) {
    const [left, top] = [x[at]!.toFixed(1), y[at]!.toFixed(1)];
    if (marked?.[at]) triangles.push(`M${left},${top}m-5,-4h10l-5,9z`);
    else
      circles.push(
        `M${left},${top}m${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0`,
      );
  }
  return { circles: circles.join(''), triangles: triangles.join('') };
}
