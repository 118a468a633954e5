/** A point as [x, y], y growing downwards as in SVG. */
export type Point = readonly [number, number];

/** A height for every x. */
export type Curve = (x: number) => number;

/** Rounds to so many decimals. Everything printed goes through here, so that machines whose sines differ in the last bit draw the same. */
export const rounded = (value: number, decimals = 1): number => Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

/** Numbers as SVG wants them: a minus sign already parts two numbers, so no space before it. */
export const numbers = (values: number[]): string =>
  values.reduce((text, value) => text + (text === '' || value < 0 ? '' : ' ') + value, '');

/**
 * Height of the bell-shaped yield of a line under a disc, at x: depth · e^(−(x−centre)² / 2·spread²).
 */
export const dip = (x: number, centre: number, depth: number, spread: number): number =>
  depth * Math.exp(-((x - centre) ** 2) / (2 * spread ** 2));

/**
 * The curve through hand-placed points that never overshoots between them (PCHIP, Fritsch and Butland 1984).
 * Points must come in order of x; beyond the ends the curve stays level.
 */
export function through(points: readonly Point[]): Curve {
  const width = points.slice(1).map(([x], i) => x - points[i]![0]);
  const rise = points.slice(1).map(([, y], i) => (y - points[i]![1]) / width[i]!);
  const slope = points.map((_, i) => {
    const before = rise[i - 1] ?? rise[0]!;
    const after = rise[i] ?? rise.at(-1)!;
    if (before * after <= 0) return 0;
    const a = (width[i] ?? 1) * 2 + (width[i - 1] ?? 1);
    const b = (width[i] ?? 1) + (width[i - 1] ?? 1) * 2;
    return (a + b) / (a / before + b / after);
  });
  return (x) => {
    const next = points.findIndex((point) => point[0] > x);
    if (next === 0) return points[0]![1];
    if (next === -1) return points.at(-1)![1];
    const i = next - 1;
    const t = (x - points[i]![0]) / width[i]!;
    return (
      (1 + 2 * t) * (1 - t) ** 2 * points[i]![1] +
      t * (1 - t) ** 2 * width[i]! * slope[i]! +
      t * t * (3 - 2 * t) * points[next]![1] +
      t * t * (t - 1) * width[i]! * slope[next]!
    );
  };
}

/** The curve after heat has spread in it: a Gaussian blur of `sigma` units, taken on samples `step` apart from `from` to `to`. */
export function calmed(curve: Curve, from: number, to: number, sigma: number, step = 6): Curve {
  const count = Math.round((to - from) / step) + 1;
  const reach = Math.ceil((3 * sigma) / step);
  const heights = Array.from({ length: count }, (_, i) => curve(from + i * step));
  const weights = Array.from({ length: 2 * reach + 1 }, (_, j) => dip(j - reach, 0, 1, sigma / step));
  const total = weights.reduce((sum, weight) => sum + weight);
  const blurred = heights.map(
    (_, i) =>
      weights.reduce((sum, weight, j) => sum + weight * heights[Math.min(count - 1, Math.max(0, i + j - reach))]!, 0) /
      total,
  );
  return (x) => {
    const place = Math.min(count - 1.001, Math.max(0, (x - from) / step));
    const i = Math.floor(place);
    return blurred[i]! + (blurred[i + 1]! - blurred[i]!) * (place - i);
  };
}

/** Points of a curve every `step` units, both ends included. */
export function sampled(curve: Curve, from: number, to: number, step: number): Point[] {
  const points: Point[] = [];
  for (let x = from; x < to; x += step) points.push([x, curve(x)]);
  return [...points, [to, curve(to)]];
}

/**
 * A smooth path through the points: Catmull-Rom written as relative cubics. The first handle of each segment mirrors the
 * last of the one before, so all but the first are the short form `s`. Steps are taken from the rounded place: errors never add up.
 */
export function path(points: readonly Point[], decimals = 1): string {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))]!;
  const whole = (point: Point): Point => [rounded(point[0], decimals), rounded(point[1], decimals)];
  const handle = (i: number, side: number): Point => [
    at(i)[0] + (side * (at(i + 1)[0] - at(i - 1)[0])) / 6,
    at(i)[1] + (side * (at(i + 1)[1] - at(i - 1)[1])) / 6,
  ];
  const start = whole(at(0));
  return points.slice(1).reduce(
    (text, _, i) => {
      const here = whole(at(i));
      const corners = i === 0 ? [handle(0, 1), handle(1, -1), at(1)] : [handle(i + 1, -1), at(i + 1)];
      const values = corners.flatMap((point) => {
        const [x, y] = whole(point);
        return [rounded(x - here[0], decimals), rounded(y - here[1], decimals)];
      });
      const parted = i < 2 ? (i === 0 ? 'c' : 's') : values[0]! < 0 ? '' : ' ';
      return text + parted + numbers(values);
    },
    `M${numbers([...start])}`,
  );
}
