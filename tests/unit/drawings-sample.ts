import type { Drawing } from '../../src/drawings/lines/drawing.ts';

type Point = [number, number];

/** The points of a path's text, a hundred a curve, one list for every unbroken stroke: what a browser would ink. */
export function strokesOf(d: string): Point[][] {
  const strokes: Point[][] = [];
  let at: Point = [0, 0];
  let mirror: Point = at;
  const stroke = (): Point[] => strokes.at(-1)!;
  const to = (point: Point) => {
    at = point;
    stroke().push(point);
  };
  const lineTo = ([x, y]: Point) => {
    const [fromX, fromY] = at;
    for (let i = 1; i <= 100; i++) to([fromX + ((x - fromX) * i) / 100, fromY + ((y - fromY) * i) / 100]);
  };
  const curveTo = (a: Point, b: Point, end: Point) => {
    const from = at;
    for (let i = 1; i <= 100; i++) {
      const t = i / 100;
      const part = (k: 0 | 1) =>
        (1 - t) ** 3 * from[k] + 3 * t * (1 - t) ** 2 * a[k] + 3 * t * t * (1 - t) * b[k] + t ** 3 * end[k];
      to([part(0), part(1)]);
    }
    mirror = [2 * end[0] - b[0], 2 * end[1] - b[1]];
  };
  const arcTo = (r: number, end: Point) => {
    // Only half circles, clockwise, are drawn with arcs.
    const middle: Point = [(at[0] + end[0]) / 2, (at[1] + end[1]) / 2];
    const start = Math.atan2(at[1] - middle[1], at[0] - middle[0]);
    for (let i = 1; i <= 200; i++) {
      const turn = start + (Math.PI * i) / 200;
      to([middle[0] + r * Math.cos(turn), middle[1] + r * Math.sin(turn)]);
    }
  };
  for (const [, command, text] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (text!.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = { M: 2, L: 2, l: 2, h: 1, H: 1, V: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }[command!];
    if (size === undefined) throw new Error(`The sampler does not know the command ${command}`);
    if (values.length % (size || 1) !== 0) throw new Error(`"${command}${text}" has a number too many or too few`);
    for (let i = 0; i < (size ? values.length / size : 1); i++) {
      const v = values.slice(i * size, (i + 1) * size);
      const rel = (k: number): Point => [at[0] + v[k]!, at[1] + v[k + 1]!];
      if (command === 'M') {
        strokes.push([]);
        to([v[0]!, v[1]!]);
      } else if (command === 'L') lineTo([v[0]!, v[1]!]);
      else if (command === 'l') lineTo(rel(0));
      else if (command === 'h') lineTo([at[0] + v[0]!, at[1]]);
      else if (command === 'H') lineTo([v[0]!, at[1]]);
      else if (command === 'v') lineTo([at[0], at[1] + v[0]!]);
      else if (command === 'V') lineTo([at[0], v[0]!]);
      else if (command === 'c') curveTo(rel(0), rel(2), rel(4));
      else if (command === 's') curveTo(mirror, rel(0), rel(2));
      else if (command === 'a') arcTo(v[0]!, rel(5));
      else if (command === 'z') lineTo(stroke()[0]!);
      if (command !== 'c' && command !== 's') mirror = at;
    }
  }
  return strokes;
}

/** Every inked point of a drawing. */
export const inkOf = (drawing: Drawing): Point[] => drawing.paths.flatMap(({ d }) => strokesOf(d).flat());

/** Room between the disc's edge and the middle of the nearest stroke; below zero when they overlap. */
export function roomAtDisc(drawing: Drawing): number {
  const disc = drawing.disc!;
  return Math.min(...inkOf(drawing).map(([x, y]) => Math.hypot(x - disc.cx, y - disc.cy))) - disc.r;
}

/** Width and height of a drawing. */
export const sizeOf = ({ viewBox }: Drawing): [number, number] => {
  const [, , width, height] = viewBox.split(' ').map(Number);
  return [width!, height!];
};

/** Bytes of a drawing's SVG element, with every attribute its component writes. */
export function bytesOf({ viewBox, paths, disc, rings, labels }: Drawing): number {
  const steady = 'vector-effect="non-scaling-stroke"';
  const tags = [
    `<svg class="small-drawing" viewBox="${viewBox}" stroke-width="1.75" aria-hidden="true"></svg>`,
    ...paths.map(
      ({ d, opacity }) => `<path class="thin" d="${d}" ${opacity ? `opacity="${opacity}"` : ''} ${steady}></path>`,
    ),
    ...[disc, ...rings].map(
      (circle) =>
        circle && (circle.set ?? `<circle class="disc" cx="${circle.cx}" cy="${circle.cy}" r="${circle.r}"></circle>`),
    ),
    ...labels.map(({ x, y, text }) => `<text class="fig-number" x="${x}" y="${y}">${text}</text>`),
  ];
  return tags.join('').length;
}
