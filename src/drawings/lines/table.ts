import { type Curve, dip, path, rounded, sampled } from './curve.ts';
import type { Disc } from './drawing.ts';
import { CONTACT } from './rest.ts';

/** A circle lying under a body whose lowest line is at `floor`, touching it from below. */
export const under = (x: number, floor: number, r: number, stroke: number): Disc => ({
  cx: rounded(x),
  cy: rounded(floor + r + CONTACT * stroke),
  r,
});

/** The table a body lies on: `gap` below `floor`, giving way so that each circle has room between the two. */
export function tablePath(floor: number, gap: number, width: number, circles: Disc[], stroke: number): string {
  const line: Curve = (x) =>
    circles.reduce((y, { cx, cy, r }) => y + dip(x, cx, cy + r + CONTACT * stroke - floor - gap, 1.5 * r), floor + gap);
  return path(sampled(line, 0, width, 10), 1);
}
