import { dip, path, type Point } from '../lines/curve.ts';
import { drawing, type Drawing, inked } from '../lines/drawing.ts';
import { CONTACT } from '../lines/rest.ts';

const STROKE = 1.75;
const R = 11;
const CENTRE: Point = [108, 78];

/** How far a thread lies from the disc's middle when nothing pulls, and how far it is drawn in beside it. */
const THREADS = [
  { away: 25, drawn: 25 - R - CONTACT * STROKE, spread: 26 },
  { away: 56, drawn: 11, spread: 36 },
  { away: 87, drawn: 8, spread: 46 },
];

/** Distance of a thread from the middle, at `along` units past the disc. */
const threads = THREADS.flatMap(({ away, drawn, spread }) =>
  [-1, 1].map((side) => (along: number) => side * (away - dip(along, 0, drawn, spread))),
);
const OFTEN = [-112, -60, -34, -15, 0, 15, 34, 60, 112];
const SELDOM = [-112, -68, -34, 0, 34, 68, 112];

/** Easing a pull in the web: a net whose threads gather round the disc, the four nearest against it. */
export function web(): Drawing {
  const [x, y] = CENTRE;
  const row = (i: number): Point[] => along(i).map((at) => [x + at, y + threads[i]!(at)]);
  const column = (i: number): Point[] => along(i).map((at) => [x + threads[i]!(at), y + at]);
  const nearest = [row(0), row(1), column(0), column(1)].map((points) => path(points));
  const others = [row(2), row(3), column(2), column(3), column(4), column(5)].map((points) => path(points, 0));
  return drawing(200, 160, STROKE, inked([...nearest, ...others]), { disc: { cx: x, cy: y, r: R } });
}

/** Places along a thread: often beside the disc, where it bends most. */
const along = (thread: number): number[] => (thread < 2 ? OFTEN : SELDOM);
