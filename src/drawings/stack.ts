import { numbers, rounded } from './curve.ts';
import { drawing, type Drawing, inked } from './drawing.ts';
import { discBeside } from './rest.ts';

const STROKE = 1.75;
const COUNT = 10;

/** Middle of the stack at height y: a slow S, as a back has. */
const middle = (y: number): number => 100 + 11 * Math.sin((y - 30) / 24);

/** Lying, sitting and standing more easily: strokes stacked on an S like the bones of a back, and the disc for a head. */
export function stack(): Drawing {
  const strokes = Array.from({ length: COUNT }, (_, i) => {
    const y = 42 + i * 11.6;
    const lean = 0.55 * ((middle(y + 1) - middle(y - 1)) / 2);
    const length = (11 + i * 2.3) / Math.hypot(1, lean);
    return { x: middle(y), y, dx: length, dy: -length * lean };
  });
  const paths = strokes.map(
    ({ x, y, dx, dy }) =>
      `M${numbers([rounded(x - dx), rounded(y - dy)])}l${numbers([rounded(2 * dx), rounded(2 * dy)])}`,
  );
  const top = strokes[0]!;
  return drawing(200, 160, STROKE, inked(paths), {
    disc: discBeside([top.x, top.y], [top.dy, -top.dx], 12, STROKE),
  });
}
