import { drawing, type Drawing, inked } from '../lines/drawing.ts';
import { discBeside } from '../lines/rest.ts';

const STROKE = 1.75;
const AXIS = 94;
const CREST = 94;

/** One swell of a tide, 107 units from trough to crest. A cosine's half wave is one cubic whose handles lie 0.364 of its length from the ends. */
const swell = (trough: number, rise: number): string =>
  `M${CREST - 107} ${AXIS - trough}c39 0 68 ${-rise} 107 ${-rise}s68 ${rise} 107 ${rise}`;

/** A slower rhythm: mirrored swells about a still line, and the disc riding the highest. */
export function tide(): Drawing {
  const pairs = [
    { trough: 13, rise: 42 },
    { trough: 9, rise: 28 },
    { trough: 5, rise: 14 },
  ];
  const paths = pairs.flatMap(({ trough, rise }) => [swell(trough, rise), swell(-trough, -rise)]);
  return drawing(200, 160, STROKE, inked([...paths, `M0 ${AXIS}h200`]), {
    disc: discBeside([CREST, AXIS - 55], [0, -1], 11, STROKE),
  });
}
