import { bodyHeight, BODY } from './body.ts';
import { type Curve, dip, numbers, path, type Point, rounded, sampled, through } from './curve.ts';
import { drawing, type Drawing, type Stroke } from './drawing.ts';
import { discBeside } from './rest.ts';

const WIDTH = 680;
const STROKE = 2;
const spineLine: Curve = through([[20, 150], [80, 118], [150, 104], [250, 138], [350, 168], [450, 150], [530, 112], [600, 122], [660, 160]]); // prettier-ignore

/** The spine of someone lying down: 7, 12 and 5 bones and the sacrum, a ring under the skull, the disc under the sacrum. */
export function spine(): Drawing {
  const bones: string[] = [];
  let x = 150;
  for (let i = 0; i < 24; i++) {
    x += i < 7 ? 10.5 : i < 19 ? 13.4 : 18.5;
    const length = i < 7 ? 15 + i * 0.6 : i < 19 ? 19 + (i - 7) * 0.75 : 29 + (i - 19) * 1.4;
    const lean = (spineLine(x + 2) - spineLine(x - 2)) / 4;
    const part = length / 2 / Math.hypot(1, lean);
    bones.push(
      `M${numbers([rounded(x + lean * part), rounded(spineLine(x) - part)])}l${numbers([rounded(-2 * lean * part), rounded(2 * part)])}`,
    );
  }
  const table: Curve = (at) => 200 + dip(at, 120, 9, 35) + dip(at, 545, 11, 35);
  const body = BODY.map(([cm, up]): Point => [40 + cm * 5.4, 196 - up * 6]).filter(
    ([at]) => at > -40 && at < WIDTH + 60,
  );
  const paths: Stroke[] = [
    { d: path(body), kind: 'line' },
    { d: bones.join(''), kind: 'line' },
    { d: path(sampled(table, 0, WIDTH, 20)), kind: 'thin' },
  ];
  void bodyHeight;
  return drawing(WIDTH, 290, STROKE, paths, {
    disc: discBeside([545, table(545)], [0, 1], 13, STROKE),
    rings: [discBeside([120, table(120)], [0, 1], 12, STROKE)],
    labels: [120, 190, 310, 450, 545].map((at, i) => ({ x: at, y: 275, text: String(i + 1) })),
  });
}
