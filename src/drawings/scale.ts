import { path } from './curve.ts';
import { drawing, type Drawing } from './drawing.ts';
import { discOn } from './rest.ts';

const STROKE = 2;

/** Five grams: a letter balance. A coin lies in the left pan, five sheets of paper in the right, and the beam is level. */
export function scale(): Drawing {
  const pan = (x: number) =>
    path([
      [x - 70, 150],
      [x - 42, 163],
      [x, 168],
      [x + 42, 163],
      [x + 70, 150],
    ]);
  const sheets = [0, 1, 2, 3, 4].map((i) => `M${458 + 2 * i} ${158 - 6 * i}h${104 - 4 * i}`);
  const left = [-12, -6, 0, 6, 12].map((dx): [number, number] => [170 + dx, 168]);
  return drawing(
    680,
    290,
    STROKE,
    [
      { d: 'M170 70h340', kind: 'line' },
      { d: pan(170), kind: 'line' },
      { d: pan(510), kind: 'line' },
      { d: 'M340 46v190M270 244c30-10 110-10 140 0', kind: 'line' },
      { d: 'M170 70l-70 80M170 70l70 80M510 70l-70 80M510 70l70 80', kind: 'thin' },
      { d: sheets.join(''), kind: 'thin' },
    ],
    { disc: discOn(left, 170, 16, STROKE) },
  );
}
