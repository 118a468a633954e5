import { EYE, outline } from './anatomy/body.ts';
import { path, type Point } from './lines/curve.ts';
import { drawing, type Drawing, inked, thinned } from './lines/drawing.ts';
import { tablePath, under } from './lines/table.ts';

const WIDTH = 680;
const STROKE = 2;
const FLOOR = 170;
const SCALE = 3.6;
const place = ([cm, up]: Point): Point => [32 + cm * SCALE, FLOOR - up * SCALE];

/** Where contact rests along a lying body. Key: 1 head, where the disc is now, 2 sacrum and 3 feet, where it goes next. */
export function holds(): Drawing {
  const [head, sacrum, feet] = [9.6, 80, 166].map((cm) => under(place([cm, 0])[0], FLOOR, 13, STROKE));
  const places = [head!, sacrum!, feet!];
  const body = outline(174);
  const [x, knee] = place([121.8, 20]).map((value) => Math.round(value)) as [number, number];
  const tall = FLOOR + 8 - knee;
  const bolster = `M${x - 42} ${FLOOR + 8}c-12-${tall - 20} 8-${tall} 42-${tall}s54 20 42 ${tall}`;
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
