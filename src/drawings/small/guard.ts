import { type Curve, path } from '../lines/curve.ts';
import { drawing, type Drawing, inked } from '../lines/drawing.ts';
import { discOnCurve } from '../lines/rest.ts';

const STROKE = 1.75;
const WAIST = 70;
const ACROSS = [0, 20, 45, 70, 95, 120, 150, 200];

/** Half the sheaf's width: held tight at the waist, let go to the right of it. */
const half: Curve = (x) =>
  x < WAIST ? 10 + 32 * ((WAIST - x) / WAIST) ** 1.7 : 10 + 60 * (1 - Math.exp(-((x - WAIST) ** 2) / (2 * 62 ** 2)));

/** Guarding muscles that stand down: a sheaf of strands, gathered where the disc rests and open beyond. */
export function guard(): Drawing {
  const strand =
    (i: number): Curve =>
    (x) =>
      88 + ((i - 3) / 3) * half(x);
  const paths = [0, 1, 2, 3, 4, 5, 6].map((i) => (i === 3 ? 'M0 88h200' : path(ACROSS.map((x) => [x, strand(i)(x)]))));
  return drawing(200, 160, STROKE, inked(paths), { disc: discOnCurve(strand(0), WAIST, 11, STROKE) });
}
