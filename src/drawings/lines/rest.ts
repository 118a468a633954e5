import type { Disc } from './drawing.ts';
import { type Curve, type Point, rounded, sampled } from './curve.ts';

/**
 * How near a disc's edge comes to the middle of the stroke it rests on, in strokes. A little over a quarter: the disc is painted
 * first and the line over it, so the two always meet, even where a picture is enlarged and its stroke is not.
 */
export const CONTACT = 0.28;

/** The lowest disc of radius r above x that stays clear of every point: where a coin let go there comes to rest. */
function discOn(points: readonly Point[], x: number, r: number, stroke: number): Disc {
  const clear = r + CONTACT * stroke;
  const tops = points
    .filter(([px]) => Math.abs(px - x) < clear)
    .map(([px, py]) => py - Math.sqrt(clear ** 2 - (px - x) ** 2));
  return { cx: rounded(x), cy: rounded(Math.min(...tops)), r };
}

/** The disc at rest on a curve. */
export const discOnCurve = (curve: Curve, x: number, r: number, stroke: number): Disc =>
  discOn(sampled(curve, x - 2 * r, x + 2 * r, 0.25), x, r, stroke);

/** The disc beside a place on a line, in the direction (dx, dy) that points away from it. */
export function discBeside([x, y]: Point, [dx, dy]: Point, r: number, stroke: number): Disc {
  const reach = (r + CONTACT * stroke) / Math.hypot(dx, dy);
  return { cx: rounded(x + dx * reach), cy: rounded(y + dy * reach), r };
}
