import { bodyHeight, BODY, BREASTBONE, EYE } from './anatomy/body.ts';
import { calmed, type Curve, dip, path, type Point, sampled } from './lines/curve.ts';
import { drawing, type Drawing, inked, type Stroke } from './lines/drawing.ts';
import { discOnCurve } from './lines/rest.ts';

/** The room a horizon is drawn in. Lengths in its own units, `scale` in units a centimetre. */
export interface Stage {
  width: number;
  height: number;
  /** x of the crown of the head. */
  crown: number;
  scale: number;
  /** y of the table. */
  table: number;
  /** How many lines, the body's among them. */
  lines: number;
  /** Room between the table and the line below it; each next gap is a sixth wider. */
  gap: number;
  disc: number;
  stroke: number;
}

/** Shown from 768 px: the whole person. */
// prettier-ignore
export const WIDE: Stage = {
  width: 1440, height: 430, crown: 150, scale: 6.7, table: 236, lines: 5, gap: 29, disc: 24, stroke: 2.5,
};

/** Shown below 768 px, near one unit a pixel: a phone sees head and chest, a small tablet down to the knees. */
// prettier-ignore
export const PHONE: Stage = {
  width: 767, height: 276, crown: 40, scale: 6, table: 200, lines: 3, gap: 29, disc: 16, stroke: 2.5,
};

/** The whole person as a figure, with few lines: on a phone it is only 350 px wide. */
// prettier-ignore
export const FIGURE: Stage = {
  width: 1440, height: 470, crown: 150, scale: 6.7, table: 236, lines: 3, gap: 98, disc: 30, stroke: 2.5,
};

/** The lower half of a social picture. */
// prettier-ignore
export const SOCIAL: Stage = {
  width: 1200, height: 330, crown: 110, scale: 5.6, table: 190, lines: 6, gap: 28, disc: 19, stroke: 2.5,
};

/** Each gap is this much wider than the one above: even stripes trouble readers with migraine (design, 6.4). */
export const GROWTH = 1.16;

/** The person at rest as a low horizon, with lines beneath that are each "the one above, a little calmer". */
export function horizon(stage: Stage): Drawing {
  const { width, height, crown, scale, table, stroke } = stage;
  const place = crown + BREASTBONE * scale;
  const rise: Curve = (x) =>
    bodyHeight((x - crown) / scale) * scale - dip(x, place, 0.38 * stage.disc, 1.25 * stage.disc);
  const body: Curve = (x) => table - rise(x);
  const around = [-2.7, -1.8, -1.1, -0.55, 0, 0.55, 1.1, 1.8, 2.7].map((part) => place + part * stage.disc);
  const byHand = BODY.map(([cm]) => crown + cm * scale).filter((x) => Math.abs(x - place) > 3.2 * stage.disc);
  const inFrame = [...byHand, ...around, 0, width].filter((x) => x >= 0 && x <= width).sort((a, b) => a - b);
  const at = ([cm, up]: Point): Point => [crown + cm * scale, table - up * scale];
  const paths: Stroke[] = inked([path(inFrame.map((x): Point => [x, body(x)])), path(EYE.map(at))]);

  let above = body;
  let level = table;
  let gap = stage.gap;
  for (let i = 1; i < stage.lines; i++) {
    level += gap;
    const line = deeper(i, level, gap, above, rise, width);
    const d = path(sampled(line, 0, width, i < 3 ? 40 : 80));
    paths.push({ d, kind: 'thin', opacity: Math.round(100 - 7.5 * i) / 100, alternate: i % 2 === 1 });
    above = line;
    gap *= GROWTH;
  }
  return drawing(width, height, stroke, paths, { disc: discOnCurve(body, place, stage.disc, stroke) });
}

/** Line number i below the body: its profile diffused like heat, kept below the line above, then calmed once more and given a tide. */
function deeper(i: number, level: number, gap: number, above: Curve, rise: Curve, width: number): Curve {
  const [from, to] = [-300, width + 300];
  const diffused = calmed(rise, from, to, 8 + 20 * i);
  const ceiling: Curve = (x) => Math.max(above(x - 26), above(x), above(x + 26)) + 0.9 * gap;
  const apart: Curve = (x) => Math.max(level - diffused(x) * Math.exp(-i / 2.7), ceiling(x));
  const calm = calmed(apart, from, to, 18 + 6 * i);
  return (x) => calm(x) + 0.5 * i * Math.sin(x / 230 + 0.8 * i);
}
