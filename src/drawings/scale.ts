import { drawing, type Drawing, inked, thinned } from './lines/drawing.ts';
import { discBeside } from './lines/rest.ts';

const STROKE = 2;
const PAN = 170;

/** A pan hanging from the beam: a shallow bowl, its lowest point at x. */
const pan = (x: number): string => `M${x - 74} ${PAN - 18}c20 12 46 18 74 18s54-6 74-18`;
const cords = (x: number): string => `M${x - 74} ${PAN - 18}L${x} 66l74 ${PAN - 84}`;

/** Five grams: a balance at rest, a nickel in one pan, one sheet of paper in the other. */
export function scale(): Drawing {
  const [left, right] = [176, 504];
  return drawing(
    680,
    290,
    STROKE,
    [
      ...inked([
        `M${left} 66H${right}`,
        pan(left),
        pan(right),
        'M340 44v196M272 248c14-6 40-8 68-8s54 2 68 8',
        `M${right - 52} ${PAN - 12}l26-30c22 9 54-8 78 4l-26 30c-24-12-56 5-78-4z`,
      ]),
      ...thinned([cords(left), cords(right)]),
    ],
    { disc: discBeside([left, PAN], [0, -1], 16, STROKE) },
  );
}
