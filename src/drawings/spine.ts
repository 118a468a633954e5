import { outline } from './anatomy/body.ts';
import { numbers, path, type Point, rounded } from './lines/curve.ts';
import { drawing, type Drawing, inked, thinned } from './lines/drawing.ts';
import { COCCYX, CRANIUM, MANDIBLE, MAXILLA, SACRUM, vertebrae } from './anatomy/skeleton.ts';
import { tablePath, under } from './lines/table.ts';

const WIDTH = 680;
const STROKE = 2;
const FLOOR = 196;
const SCALE = 5.7;
const place = ([cm, up]: Point): Point => [34 + cm * SCALE, FLOOR - up * SCALE];
const stroke = ([from, to]: readonly Point[]): string => {
  const [x, y] = place(from!).map((value) => rounded(value)) as [number, number];
  const [toX, toY] = place(to!);
  return `M${numbers([x, y])}l${numbers([rounded(toX - x), rounded(toY - y)])}`;
};

/** The wedge of the sacrum, closed: its two long sides curve, its base and its end are straight. */
const sacrum = (): string => {
  const points = SACRUM.map(place);
  const back = path(points.slice(5)).replace('M', 'L');
  return `${path(points.slice(0, 5))}${back}z`;
};

/** A bar that says how far a region of the spine reaches, under the table. */
const reach = (from: number, to: number): string =>
  `M${rounded(place([from, 0])[0])} 246H${rounded(place([to, 0])[0])}`;

/**
 * Skull, spine and sacrum of someone lying on their back, as a schema: 7, 12 and 5 vertebrae with their natural curves, the sacrum and
 * the tail bone. The ring is where a hand lies under the skull, the disc where one lies under the sacrum. Key: 1 base of the skull, 2 neck,
 * 3 mid-back, 4 low back, 5 sacrum.
 */
export function spine(): Drawing {
  const regions = vertebrae();
  const bones = regions.flat();
  const bars = regions.map((region) => [region[0]!.body[0][0] - 0.8, region.at(-1)!.body[1][0] + 0.8] as const);
  const ring = under(place([9.6, 0])[0], FLOOR, 14, STROKE);
  const disc = under(place([80.5, 0])[0], FLOOR, 14, STROKE);
  const ink = inked([
    path(outline(125).map(place)),
    ...[CRANIUM, MAXILLA, MANDIBLE, COCCYX].map((bone) => path(bone.map(place))),
    ...bones.map(({ body }) => stroke(body)),
    sacrum(),
  ]);
  const thin = thinned([
    ...bones.map(({ spinous }) => stroke(spinous)),
    tablePath(FLOOR, 9, WIDTH, [ring, disc], STROKE),
    ...bars.map(([from, to]) => reach(from, to)),
  ]);
  const middles = [ring.cx, ...bars.map(([from, to]) => place([(from + to) / 2, 0])[0]), disc.cx];
  return drawing(WIDTH, 290, STROKE, [...ink, ...thin], {
    disc,
    rings: [ring],
    labels: middles.map((x, i) => ({ x: Math.round(x), y: 280, text: String(i + 1) })),
  });
}
