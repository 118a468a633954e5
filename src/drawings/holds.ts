import { bodyHeight } from './body.ts';
import { type Curve, dip, path, sampled } from './curve.ts';
import { drawing, type Drawing } from './drawing.ts';
import { discBeside } from './rest.ts';
import { BODY } from './body.ts';

const STROKE = 2;

/** Where contact rests along a lying body: head, sacrum, feet. The disc is where it is now, the rings where it may go. */
export function holds(): Drawing {
  const scale = 3.5;
  const table: Curve = (x) => 176 + [70, 356, 606].reduce((sum, at) => sum + dip(at, at, 0, 1) + dip(x, at, 8, 30), 0);
  const xs = BODY.map(([cm]) => 36 + cm * scale).filter((x) => x > -20 && x < 700);
  const beneath = (x: number, r: number) => discBeside([x, table(x)], [0, 1], r, STROKE);
  return drawing(
    680,
    260,
    STROKE,
    [
      { d: path(xs.map((x) => [x, 172 - bodyHeight((x - 36) / scale) * scale])), kind: 'line' },
      { d: path(sampled(table, 0, 680, 20)), kind: 'thin' },
    ],
    {
      disc: beneath(70, 13),
      rings: [beneath(356, 12), beneath(606, 12)],
      labels: [70, 356, 606].map((x, i) => ({ x, y: 246, text: String(i + 1) })),
    },
  );
}
