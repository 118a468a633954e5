import { EYE, outline } from './anatomy/body.ts';
import { path, type Point } from './lines/curve.ts';
import { drawing, type Drawing, inked, thinned } from './lines/drawing.ts';
import { tablePath, under } from './lines/table.ts';

const WIDTH = 680;
const STROKE = 2;
const FLOOR = 170;
const SCALE = 3.6;
const place = ([cm, up]: Point): Point => [32 + cm * SCALE, FLOOR - up * SCALE];

/** The roll under the knees, in centimetres as in body.ts: it stands on the table, 2.2 cm below the heels. */
// prettier-ignore
const BOLSTER: readonly Point[] = [
  [104, -2.2], [105.5, 3.6], [109.5, 11.2], [114.5, 16.4], [120, 18.9], [125, 18.4], [130, 15.6], [134, 11], [136.6, 4.8], [137.4, -2.2],
];

/** Where contact rests along a lying body. Key: 1 head, where the disc is now, 2 sacrum and 3 feet, where it goes next. */
export function holds(): Drawing {
  const [head, sacrum, feet] = [9.6, 80, 166].map((cm) => under(place([cm, 0])[0], FLOOR, 13, STROKE));
  const places = [head!, sacrum!, feet!];
  const body = outline(174);
  const bolster = path(BOLSTER.map(place));
  return drawing(
    WIDTH,
    260,
    STROKE,
    [
      ...inked([`${path([...body, body[0]!].map(place))}z`, path(EYE.map(place))]),
      ...thinned([bolster, tablePath(FLOOR, 8, WIDTH, places, STROKE)]),
    ],
    {
      disc: head!,
      rings: [sacrum!, feet!],
      labels: places.map(({ cx }, i) => ({ x: Math.round(cx), y: 248, text: String(i + 1) })),
    },
  );
}
