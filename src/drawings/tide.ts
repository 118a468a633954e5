import { type Curve, path, sampled } from './curve.ts';
import { drawing, type Drawing, inked } from './drawing.ts';
import { discOnCurve } from './rest.ts';

const STROKE = 1.75;
const AXIS = 96;
const CREST = 40 + 34 * (Math.PI / 2);

/** A slower rhythm: mirrored swells about a still line, and the disc riding the highest. */
export function tide(): Drawing {
  const swell =
    (height: number): Curve =>
    (x) =>
      AXIS - height * (0.62 + 0.38 * Math.cos((x - CREST) / 34));
  const paths = [54, 36, 19]
    .flatMap((height) => [swell(height), swell(-height)])
    .map((curve) => path(sampled(curve, 0, 200, 20)));
  return drawing(200, 160, STROKE, inked([...paths, `M0 ${AXIS}h200`]), {
    disc: discOnCurve(swell(54), CREST, 11, STROKE),
  });
}
