import { path, type Point } from './curve.ts';
import { drawing, type Drawing, inked } from './drawing.ts';
import { CONTACT } from './rest.ts';

const CENTRE: Point = [112, 76];
const R = 11;
const STROKE = 1.75;
const REACH = 44;

/** A point of the net, drawn towards the disc: strongly when near, never into it. */
function pulled(x: number, y: number): Point {
  const away = Math.hypot(x - CENTRE[0], y - CENTRE[1]);
  const edge = R + CONTACT * STROKE;
  const free = Math.max(0, away - edge);
  const kept = edge + free * (1 - 0.62 * Math.exp(-(free ** 2) / (2 * REACH ** 2)));
  const part = away === 0 ? 1 : kept / away;
  return [CENTRE[0] + (x - CENTRE[0]) * part, CENTRE[1] + (y - CENTRE[1]) * part];
}

/** Easing a pull in the web: a net whose threads gather round the disc. Four of them touch it. */
export function web(): Drawing {
  const edge = R + CONTACT * STROKE;
  const offsets = [-edge - 62, -edge - 29, -edge, edge, edge + 29, edge + 62];
  const along = [-220, -130, -90, -62, -40, -22, -9, 0, 9, 22, 40, 62, 90, 130, 220];
  const rows = offsets.map((dy) => along.map((dx) => pulled(CENTRE[0] + dx, CENTRE[1] + dy)));
  const columns = offsets.map((dx) => along.map((dy) => pulled(CENTRE[0] + dx, CENTRE[1] + dy)));
  const seen = (points: Point[]) => points.filter(([x, y]) => x > -45 && x < 245 && y > -45 && y < 205);
  return drawing(200, 160, STROKE, inked([...rows, ...columns].map((points) => path(seen(points), 0))), {
    disc: { cx: CENTRE[0], cy: CENTRE[1], r: R },
  });
}
