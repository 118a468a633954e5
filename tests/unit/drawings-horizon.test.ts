import { describe, expect, test } from 'vitest';
import { BODY, bodyHeight, BREASTBONE, outline } from '../../src/drawings/anatomy/body.ts';
import { FIGURE, GROWTH, horizon, PHONE, SOCIAL, WIDE } from '../../src/drawings/horizon.ts';
import { strokesOf } from './drawings-sample.ts';

/** The first stroke of a path as heights by whole x. */
const heightsOf = (d: string): Map<number, number> => new Map(strokesOf(d)[0]!.map(([x, y]) => [Math.round(x), y]));

/** Least room between each two lines that follow each other, in units. */
const roomBetween = (lines: string[]): number[] => {
  const heights = lines.map(heightsOf);
  return heights.slice(1).map((line, i) => {
    const above = heights[i]!;
    return Math.min(...[...line].filter(([x]) => above.has(x)).map(([x, y]) => y - above.get(x)!));
  });
};

/** CSS pixels a unit, where each picture is smallest, and whether alternate lines are left out there. */
const shown = [
  { name: 'a 1280 px window', stage: WIDE, scale: 1280 / 1440, thinned: false },
  { name: 'a 1200 px window', stage: WIDE, scale: 1200 / 1440, thinned: false },
  { name: 'a 768 px window', stage: WIDE, scale: 768 / 1440, thinned: true },
  { name: 'a figure on a phone', stage: FIGURE, scale: 350 / 1440, thinned: false },
  { name: 'a 390 px phone', stage: PHONE, scale: 277 / 276, thinned: false },
];

describe.each(shown)('the horizon in $name', ({ stage, scale, thinned }) => {
  const lines = horizon(stage)
    .paths.filter(({ alternate }) => !(thinned && alternate))
    .map(({ d }) => d);

  test('keeps its lines 22 px apart, so that no stripes glare', () => {
    const rooms = roomBetween(lines).map((room) => room * scale);
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(22);
  });
});

test.each([WIDE, PHONE, SOCIAL])(
  'no horizon has more than ten lines, and each gap grows by an eighth or more',
  (stage) => {
    expect(horizon(stage).paths.length).toBeLessThanOrEqual(10);
    expect(GROWTH).toBeGreaterThanOrEqual(1.12);
  },
);

test('the lines at the edge of the wide picture lie further apart the deeper they are', () => {
  const depths = horizon(WIDE).paths.map(({ d }) => heightsOf(d).get(0)!);
  const gaps = depths.slice(1).map((y, i) => y - depths[i]!);
  for (const [i, gap] of gaps.slice(1).entries()) expect(gap / gaps[i]!).toBeGreaterThanOrEqual(1.12);
});

test('the lines grow calmer with depth', () => {
  const reach = horizon(WIDE).paths.map(({ d }) => {
    const heights = strokesOf(d)[0]!.map(([, y]) => y);
    return Math.max(...heights) - Math.min(...heights);
  });
  expect(reach).toEqual([...reach].sort((a, b) => b - a));
});

test('the disc rests on the breastbone, between throat and belly', () => {
  expect(horizon(WIDE).disc!.cx).toBeCloseTo(WIDE.crown + BREASTBONE * WIDE.scale, 1);
  expect(bodyHeight(BREASTBONE)).toBeGreaterThan(bodyHeight(28));
});

test('a phone of 320 px sees the whole face and the whole disc', () => {
  // At 71vw the picture is 227 px high: .82 px a unit, so 389 units fit across.
  const { cx, r } = horizon(PHONE).disc!;
  expect(cx + r).toBeLessThan(320 / (227 / PHONE.height));
});

test('on a phone the face is larger than a crop of the wide picture would show it', () => {
  expect(PHONE.scale).toBeGreaterThan(1.5 * WIDE.scale * (216 / 430));
});

test('the face has a forehead, a nose that leads, two lips and a chin', () => {
  const peaks = BODY.filter(([cm, up], i) => cm > 3 && cm < 24 && up > BODY[i - 1]![1] && up >= BODY[i + 1]![1]).map(
    ([cm]) => cm,
  );
  expect(peaks).toHaveLength(5);
  const [forehead, nose, upperLip, lowerLip, chin] = peaks.map((cm) => bodyHeight(cm));
  expect(nose).toBeGreaterThan(Math.max(forehead!, upperLip!, lowerLip!, chin!) + 1.2);
  expect(upperLip).toBeGreaterThan(lowerLip!);
});

test('hand-placed points run from crown to toes without turning back', () => {
  const places = BODY.map(([cm]) => cm);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the back of the body rests on the table at head, shoulders, seat and heels and nowhere sinks into it', () => {
  const lowest = outline(200).filter(([, up]) => up === 0).map(([cm]) => cm); // prettier-ignore
  expect(lowest).toEqual([166, 80, 44, 9.6]);
  expect(Math.min(...outline(200).map(([, up]) => up))).toBe(0);
});
