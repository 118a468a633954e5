import { type Point, through } from '../lines/curve.ts';

// Centimetres from the crown and above the table, as in body.ts, for the same person on their back.
// Sizes follow common anatomical means: vault 18 cm long, nasion to basion 10 cm, bodies 1.5 to 3.4 cm deep, sacral base tilted 40°.

/** The vault from the nasal bones over crown and occiput to the edge of the great opening, seen from the side. */
// prettier-ignore
export const CRANIUM: readonly Point[] = [
  [12.6, 19.8], [11.5, 18.9], [10.4, 18.4], [9.2, 18.9], [7, 18.4], [4.6, 17], [2.4, 14.3], [1, 10.6], [1, 7.2], [2.2, 4.4], [4.8, 2.1],
  [8.4, 0.9], [11.6, 1.1], [13.2, 2.2], [13.9, 3.8], [14.9, 5.6], [14.9, 7.6], [14.3, 9.4],
];

/** The upper jaw: edge of the nasal opening, the spine below it, the teeth. */
// prettier-ignore
export const MAXILLA: readonly Point[] = [[12.6, 19.8], [13.6, 18.5], [15.3, 18.3], [16.3, 19.2], [17.2, 18.9], [18.2, 19.2]];

/** The lower jaw: teeth, chin, lower border, angle, and up the ramus to the joint before the ear. */
// prettier-ignore
export const MANDIBLE: readonly Point[] = [
  [18.7, 19.1], [20, 18.4], [21.2, 18.9], [22.1, 18.6], [22.4, 17.4], [21.9, 15], [21.2, 12.9], [20.1, 11.7], [18.4, 11.3], [16, 11.1],
  [13.6, 10.7],
];

/** The line through the middle of the bones: neck and low back arch forward (upwards here), the mid-back the other way. */
// prettier-ignore
const MIDDLE = through([
  [14, 8.7], [18, 9.2], [21.5, 9.3], [25, 8.8], [29, 7.4], [33, 6.1], [38, 5.2], [43, 4.9], [48, 5.2], [53, 6], [58, 7.2], [62, 8.1],
  [65.5, 8.4], [69, 8], [72, 7.1], [75, 5.7],
]);

/** A vertebra: the front and back of its body, and its spinous process, which slants most in the mid-back. */
interface Vertebra {
  body: [Point, Point];
  spinous: [Point, Point];
}

/** First bone of each region, room from bone to bone, depth of a body and how much both grow, length and slant of the process: all in cm. */
const REGIONS = [
  { count: 7, start: 16.4, step: 1.9, wider: 0.02, depth: 1.6, deeper: 0.05, process: 1.7, slant: 0.35 },
  { count: 12, start: 30.2, step: 2.05, wider: 0.05, depth: 2, deeper: 0.09, process: 2, slant: 1.1 },
  { count: 5, start: 58.6, step: 3.15, wider: 0.1, depth: 3.2, deeper: 0.07, process: 2.1, slant: 0.2 },
];

const vertebra = (x: number, depth: number, process: number, slant: number): Vertebra => {
  const lean = MIDDLE(x + 0.4) - MIDDLE(x - 0.4);
  const size = Math.hypot(0.8, lean);
  const [ax, ay] = [0.8 / size, lean / size];
  const at = (along: number, up: number): Point => [x + along * ax - up * ay, MIDDLE(x) + along * ay + up * ax];
  const canal = depth / 2 + 1;
  return {
    body: [at(0, depth / 2), at(0, -depth / 2)],
    spinous: [at(0.3 * slant, -canal), at((0.3 + process * 0.7) * slant, -canal - process / Math.hypot(1, slant))],
  };
};

/** Seven, twelve and five vertebrae, by region from the skull down. */
export const vertebrae = (): Vertebra[][] =>
  REGIONS.map(({ count, start, step, wider, depth, deeper, process, slant }) =>
    Array.from({ length: count }, (_, i) =>
      vertebra(start + step * i + (wider * i * (i - 1)) / 2, depth + deeper * i, process, slant),
    ),
  );

/** The sacrum, a curved wedge: its hollow front, narrow end, bulging back and tilted base. */
// prettier-ignore
export const SACRUM: readonly Point[] = [
  [76.4, 7.9], [77.4, 5.9], [79.2, 4.3], [81.6, 3.3], [84.2, 2.9],
  [84.4, 1.9], [81.6, 1.3], [78.4, 1.7], [75.4, 2.9], [73.4, 4.3],
];

/** The tail bone, curling forward again. */
export const COCCYX: readonly Point[] = [
  [85.1, 2.3],
  [86.6, 2.6],
  [87.8, 3.6],
];
