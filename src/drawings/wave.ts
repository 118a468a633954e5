import { type Curve, path, type Point } from './lines/curve.ts';
import { drawing, type Drawing, inked } from './lines/drawing.ts';
import { discOnCurve } from './lines/rest.ts';

/** Choppy to calm over `width`: height and frequency both fall. `turns` is the phase it would run through at its first pace, `fall` how fast the pace drops. */
export interface Settling {
  width: number;
  level: number;
  height: number;
  /** How fast the height drops over the width. */
  ease: number;
  turns: number;
  fall: number;
}

const phase = (wave: Settling, t: number): number => (wave.turns * (1 - Math.exp(-wave.fall * t))) / wave.fall;

/** The settling wave as a curve. */
export const settling =
  (wave: Settling): Curve =>
  (x) =>
    wave.level - wave.height * Math.exp((-wave.ease * x) / wave.width) * Math.sin(phase(wave, x / wave.width));

/** x where the wave has run through a phase: the inverse of `phase`. */
const xAtPhase = (wave: Settling, angle: number): number =>
  (-wave.width / wave.fall) * Math.log(1 - (angle * wave.fall) / wave.turns);

/** The wave's path, sampled `aWave` times a wave: often where it is choppy, seldom where it is calm. */
export function settlingPath(wave: Settling, aWave: number): string {
  const curve = settling(wave);
  const points: Point[] = [];
  const end = phase(wave, 1);
  for (let angle = 0; angle < end - 0.2; angle += (2 * Math.PI) / aWave) {
    const x = xAtPhase(wave, angle);
    points.push([x, curve(x)]);
  }
  return path([...points, [wave.width, curve(wave.width)]]);
}

/** x of the last trough: nearly level, so a disc lies there whichever way the picture is stretched. */
function lastTrough(wave: Settling): number {
  const turns = Math.floor((phase(wave, 1) / Math.PI - 1.5) / 2);
  return xAtPhase(wave, (2 * turns + 1.5) * Math.PI);
}

/** The hour of a session, as wide as it is told and 200 high. */
const session = (width: number): Settling => ({ width, level: 104, height: 62, ease: 2.5, turns: 92, fall: 2.3 });

/** The room of the wave that is stretched over a page. */
export const WAVE_WIDTH = 1200;
export const WAVE_HEIGHT = 200;

/** A session from the street to rest, over the whole page: its line, and where on it the component puts a disc that stays round. */
export function wideWave(): { line: Drawing; rest: Point } {
  const wave = session(WAVE_WIDTH);
  const x = lastTrough(wave);
  return {
    line: drawing(WAVE_WIDTH, WAVE_HEIGHT, 2.25, inked([settlingPath(wave, 12)])),
    rest: [x, settling(wave)(x)],
  };
}

/** The same session as a figure in an article. */
export function wave(): Drawing {
  const narrow = session(680);
  return drawing(680, WAVE_HEIGHT, 2, inked([settlingPath(narrow, 12)]), {
    disc: discOnCurve(settling(narrow), lastTrough(narrow), 14, 2),
  });
}
