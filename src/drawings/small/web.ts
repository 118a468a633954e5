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
const ALONG = [-112, -60, -34, -15, 0, 15, 34, 60, 112];

/** Easing a pull in the web: a net whose threads gather round the disc, the four nearest against it. */
export function web(): Drawing {
  const [x, y] = CENTRE;
  const rows = threads.slice(0, 4).map((thread) => ALONG.map((along): Point => [x + along, y + thread(along)]));
  const columns = threads.map((thread) => ALONG.map((along): Point => [x + thread(along), y + along]));
  const nearest = [...rows.slice(0, 2), ...columns.slice(0, 2)].map((points) => path(points));
  const others = [...rows.slice(2), ...columns.slice(2)].map((points) => path(points, 0));
  return drawing(200, 160, STROKE, inked([...nearest, ...others]), {
    disc: { cx: x, cy: y, r: R },
  });
}
