import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../src/drawings/lines/drawing.ts';
import { guard } from '../../src/drawings/small/guard.ts';
import { holds } from '../../src/drawings/holds.ts';
import { FIGURE, horizon, PHONE, SOCIAL, WIDE } from '../../src/drawings/horizon.ts';
import { mark, smallMark } from '../../src/drawings/mark.ts';
import { quoteRule, rail, tautLine, yieldRule } from '../../src/drawings/rules.ts';
import { scale } from '../../src/drawings/scale.ts';
import { spine } from '../../src/drawings/spine.ts';
import { stack } from '../../src/drawings/small/stack.ts';
import { tide } from '../../src/drawings/small/tide.ts';
import { wave } from '../../src/drawings/wave.ts';
import { web } from '../../src/drawings/small/web.ts';
import { bytesOf, inkOf, roomAtDisc, sizeOf } from './drawings-sample.ts';

const small: Record<string, Drawing> = { web: web(), tide: tide(), guard: guard(), stack: stack() };
const all: Record<string, Drawing> = {
  ...small,
  'wide horizon': horizon(WIDE),
  'phone horizon': horizon(PHONE),
  'figure horizon': horizon(FIGURE),
  'social horizon': horizon(SOCIAL),
  spine: spine(),
  scale: scale(),
  holds: holds(),
  wave: wave(),
  mark: mark(),
  'small mark': smallMark(),
  'yield rule': yieldRule(),
  'quote rule': quoteRule(),
  rail: rail(),
};

describe.each(Object.entries(all))('the picture "%s"', (_, picture) => {
  test('has a disc that touches its line, with no gap and no overlap', () => {
    expect(roomAtDisc(picture)).toBeGreaterThanOrEqual(0);
    expect(roomAtDisc(picture)).toBeLessThanOrEqual(picture.stroke / 2);
  });

  test('keeps its rings clear of its lines', () => {
    for (const ring of picture.rings) {
      const room = roomAtDisc({ ...picture, disc: ring });
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThanOrEqual(picture.stroke / 2);
    }
  });

  test('is written in plain path commands with at most one decimal', () => {
    for (const { d } of picture.paths) expect(d).toMatch(/^M(?:[McslhLHVvaz]|-?\d+(?:\.\d)?| )+$/);
  });
});

test('every picture shows the whole disc', () => {
  for (const [name, picture] of Object.entries(all)) {
    // The header's disc stands a little above its rule, in the header itself.
    if (name === 'yield rule') continue;
    const [width, height] = sizeOf(picture);
    const { cx, cy, r } = picture.disc!;
    expect([cx - r >= 0, cy - r >= 0, cx + r <= width, cy + r <= height], name).toEqual([true, true, true, true]);
  }
});

test('the line of the missing page dips and nothing rests on it', () => {
  expect(tautLine().disc).toBeNull();
  const heights = inkOf(tautLine()).map(([, y]) => y);
  expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(40);
  expect(inkOf(tautLine()).at(-1)).toEqual([1440, heights[0]]);
});

test('a small drawing weighs at most 1.2 kB', () => {
  for (const [name, picture] of Object.entries(small)) expect(bytesOf(picture), name).toBeLessThanOrEqual(1200);
});

test('a hero picture weighs at most 6 kB, and the two together little more', () => {
  expect(bytesOf(horizon(WIDE))).toBeLessThanOrEqual(6000);
  expect(bytesOf(horizon(WIDE)) + bytesOf(horizon(PHONE))).toBeLessThanOrEqual(6800);
});

test('the figures of an article weigh at most 6 kB each', () => {
  for (const picture of [spine(), scale(), holds(), wave(), horizon(FIGURE)])
    expect(bytesOf(picture)).toBeLessThanOrEqual(6000);
});

test('the same picture is drawn every time', () => {
  expect(horizon(WIDE)).toEqual(horizon(WIDE));
  expect(spine()).toEqual(spine());
});

test('every ring and disc of a figure has its number beneath it', () => {
  for (const figure of [spine(), holds()]) {
    const places = figure.labels.map(({ x }) => x);
    for (const { cx } of [figure.disc!, ...figure.rings]) expect(places).toContain(Math.round(cx));
  }
});

test('numbers of a figure stand far enough apart to be read at 30 units', () => {
  for (const figure of [spine(), holds()]) {
    const places = figure.labels.map(({ x }) => x).sort((a, b) => a - b);
    for (const [i, x] of places.slice(1).entries()) expect(x - places[i]!).toBeGreaterThan(40);
  }
});
