import { type Curve, path, type Point } from './lines/curve.ts';
import { drawing, type Drawing } from './lines/drawing.ts';
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
export function lastTrough(wave: Settling): number {
  const turns = Math.floor((phase(wave, 1) / Math.PI - 1.5) / 2);
  return xAtPhase(wave, (2 * turns + 1.5) * Math.PI);
}

/** The room the wave is drawn in. */
export const WAVE_WIDTH = 1200;
export const WAVE_HEIGHT = 200;

const SESSION: Settling = { width: WAVE_WIDTH, level: 104, height: 62, ease: 2.5, turns: 92, fall: 2.3 };

/** Where on the wave the disc lies. */
export const waveRest = (): Point => {
  const x = lastTrough(SESSION);
  return [x, settling(SESSION)(x)];
};

/** The hour of a session, from the street to rest. */
export function wave(): Drawing {
  const [x] = waveRest();
  return drawing(WAVE_WIDTH, WAVE_HEIGHT, 2.25, [{ d: settlingPath(SESSION, 12), kind: 'line' }], {
    disc: discOnCurve(settling(SESSION), x, 12, 2.25),
  });
}
