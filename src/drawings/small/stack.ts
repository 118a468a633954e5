import { numbers, rounded } from '../lines/curve.ts';
import { drawing, type Drawing, inked } from '../lines/drawing.ts';
import { discBeside } from '../lines/rest.ts';

const STROKE = 1.75;
const COUNT = 10;

const TOP = 44;

/** Middle of the stack at height y: a slow S, as a back has, upright at the top. */
const middle = (y: number): number => 102 - 10 * Math.cos((y - TOP) / 22);

/** Lying, sitting and standing more easily: strokes stacked on an S like the bones of a back, and the disc for a head. */
export function stack(): Drawing {
  const strokes = Array.from({ length: COUNT }, (_, i) => {
    const y = TOP + i * 11.4;
    const lean = 0.55 * ((middle(y + 1) - middle(y - 1)) / 2);
    const length = (11 + i * 2.3) / Math.hypot(1, lean);
    return { x: middle(y), y, dx: length, dy: -length * lean };
  });
  const paths = strokes.map(
    ({ x, y, dx, dy }) =>
      `M${numbers([rounded(x - dx), rounded(y - dy)])}l${numbers([rounded(2 * dx), rounded(2 * dy)])}`,
  );
  return drawing(200, 160, STROKE, inked(paths), {
    disc: discBeside([middle(TOP), TOP], [0, -1], 12, STROKE),
  });
}
