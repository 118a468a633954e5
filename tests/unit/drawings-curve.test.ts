import { describe, expect, test } from 'vitest';
import { calmed, dip, numbers, path, type Point, rounded, sampled, through } from '../../src/drawings/lines/curve.ts';
import { discOnCurve } from '../../src/drawings/lines/rest.ts';
import { strokesOf } from './drawings-sample.ts';

describe('the curve through hand-placed points', () => {
  const points: Point[] = [[0, 0], [1, 5], [3, 5], [4, 2], [9, 8]]; // prettier-ignore
  const curve = through(points);

  test('meets every one of them', () => {
    for (const [x, y] of points) expect(curve(x)).toBeCloseTo(y, 10);
  });

  test('never rises or falls past its neighbours', () => {
    for (let x = 0; x <= 9; x += 0.05) {
      const after = points.findIndex((point) => point[0] >= x);
      const [a, b] = [points[Math.max(0, after - 1)]![1], points[after]![1]];
      expect(curve(x)).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      expect(curve(x)).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
    }
  });

  test('stays level beyond both ends', () => {
    expect([curve(-50), curve(50)]).toEqual([0, 8]);
  });
});

test('calming a curve lowers its peak and keeps its sum', () => {
  const peak = (x: number) => dip(x, 300, 10, 20);
  const calm = calmed(peak, 0, 600, 40);
  const sum = (curve: (x: number) => number) => sampled(curve, 0, 600, 6).reduce((total, [, y]) => total + y, 0);
  expect(calm(300)).toBeLessThan(5);
  expect(sum(calm)).toBeCloseTo(sum(peak), 0);
});

test('a path passes within a tenth of every point, however long it is', () => {
  const points = sampled((x) => 40 * Math.sin(x / 17.3), 0, 3000, 7.77);
  const inked = strokesOf(path(points))[0]!.filter((_, i) => i % 100 === 0);
  const misses = points.map(([x, y], i) => Math.hypot(inked[i]![0] - x, inked[i]![1] - y));
  expect(Math.max(...misses)).toBeLessThan(0.1);
});

test('numbers are parted by a space or by their minus sign', () => {
  expect(numbers([1, -2.5, 3, 0])).toBe('1-2.5 3 0');
});

test('rounding never prints a negative zero', () => {
  expect(Object.is(rounded(-0.04), 0)).toBe(true);
});

test('a coin let go over a valley too narrow for it rests on both flanks', () => {
  const disc = discOnCurve((x) => -2 * Math.abs(x), 0, 10, 2);
  expect(disc.cy).toBeLessThan(-20);
});
