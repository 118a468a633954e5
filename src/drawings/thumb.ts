import { type Curve, dip, numbers, path, type Point, rounded, sampled } from './lines/curve.ts';
import { drawing, type Drawing, inked } from './lines/drawing.ts';
import { discBeside, discOnCurve } from './lines/rest.ts';
import { seeded } from './lines/seed.ts';
import { settling, type Settling, settlingPath } from './wave.ts';

/** What a topic's thumbnails show. */
export type ThumbTopic = 'back' | 'head' | 'sleep' | 'stress' | 'practice';

const WIDTH = 240;
const STROKE = 1.75;
const R = 11;
const picture = (paths: string[], disc: Drawing['disc']): Drawing =>
  drawing(WIDTH, 160, STROKE, inked(paths), { disc });

/** Strokes along a curve, like the bones of a back; the disc lies on the tip of one. */
function back(random: () => number): Drawing {
  const [height, length, shift] = [8 + random() * 6, 150 + random() * 60, random() * 6];
  const spine: Curve = (x) => 92 + height * Math.sin((x / length) * 2 * Math.PI + shift);
  const strokes = Array.from({ length: 13 }, (_, i) => {
    const x = 18 + i * 17;
    const lean = (spine(x + 1) - spine(x - 1)) / 2;
    const part = (9 + i * 1.3) / Math.hypot(1, lean);
    // Whole units: there are many strokes, and they are drawn small.
    const [right, up] = [rounded(2 * lean * part, 0), -rounded(2 * part, 0)];
    return { tip: [rounded(x + lean * part, 0), rounded(spine(x) - part, 0)] as Point, up: [right, up] as Point };
  });
  const { tip, up } = strokes[8 + Math.floor(random() * 3)]!;
  const paths = strokes.map((stroke) => `M${numbers([...stroke.tip])}l${numbers(stroke.up.map((value) => -value))}`);
  return picture(paths, discBeside(tip, up, R, STROKE));
}

/** Four arches, one over the other, and the disc on the outermost. */
function head(random: () => number): Drawing {
  const [middle, floor] = [rounded(112 + random() * 14), 154];
  const radii = [34, 59, 84, 109];
  const turn = -2.1 + random();
  const outer = radii.at(-1)!;
  const away: Point = [Math.cos(turn), Math.sin(turn)];
  const paths = radii.map(
    (radius) => `M${numbers([rounded(middle - radius), floor])}a${radius} ${radius} 0 0 1 ${2 * radius} 0`,
  );
  return picture(paths, discBeside([middle + outer * away[0], floor + outer * away[1]], away, R, STROKE));
}

/** Long lines like still water, and the disc half set behind the first. */
function sleep(random: () => number): Drawing {
  const [length, x, r] = [90 + random() * 40, rounded(70 + random() * 100), 22];
  const line =
    (i: number): Curve =>
    (at) =>
      84 + i * 16 + i * i * 2 + (3 + i * 0.6) * Math.sin(at / length + i * 0.5);
  const [left, right] = [rounded(line(0)(x - r)), rounded(line(0)(x + r))];
  const set = `M${numbers([rounded(x - r), left])}a${r} ${r} 0 0 1 ${numbers([2 * r, rounded(right - left)])}z`;
  return picture(
    [0, 1, 2, 3].map((i) => path(sampled(line(i), 0, WIDTH, 30))),
    { cx: x, cy: rounded((left + right) / 2), r, set },
  );
}

/** Choppy lines that calm to the right, where the disc lies. */
function stress(random: () => number): Drawing {
  const [turns, height, x] = [22 + random() * 4, 18 + random() * 5, 196 + random() * 22];
  const lines = [0, 1, 2].map((i): Settling => ({
    width: WIDTH,
    level: 54 + i * 35,
    height: height - i * 6,
    ease: 2.7,
    turns,
    fall: 1.3,
  }));
  return picture(
    lines.map((line) => settlingPath(line, 6)),
    discOnCurve(settling(lines[0]!), x, R, STROKE),
  );
}

/** Lines that yield under the disc, each less than the one above. */
function practice(random: () => number): Drawing {
  const [x, depth, r] = [84 + random() * 70, 17 + random() * 4, 13];
  const line =
    (i: number): Curve =>
    (at) =>
      72 + i * 22 + i * i * 1.6 + dip(at, x, depth * Math.exp(-i / 1.6), 18 + i * 9);
  const paths = [0, 1, 2, 3].map((i) => {
    const spread = 18 + i * 9;
    const near = [-3.2, -2.4, -1.8, -1.1, 0, 1.1, 1.8, 2.4, 3.2].map((part) => x + part * spread);
    const xs = [0, ...near.filter((at) => at > 6 && at < WIDTH - 6), WIDTH];
    return path(xs.map((at): Point => [at, line(i)(at)]));
  });
  return picture(paths, discOnCurve(line(0), x, r, STROKE));
}

const motifs: Record<ThumbTopic, (random: () => number) => Drawing> = { back, head, sleep, stress, practice };

/** An article's own small picture, 240 × 160: the topic picks the motif and the slug its measures, the same on every machine. */
export const thumb = (topic: ThumbTopic, slug: string): Drawing => motifs[topic](seeded(slug));
