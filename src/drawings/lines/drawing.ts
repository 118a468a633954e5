/** One stroke: `line` is drawn in ink, `thin` in the paler colour of secondary strokes. */
export interface Stroke {
  d: string;
  kind: 'line' | 'thin';
  opacity?: number;
  /** May be left out where a picture is drawn small, to keep its lines apart. */
  alternate?: boolean;
}

/** A circle. The solid one means "touch, here, now"; rings mark every other place. `set` is the outline left when it has half set. */
export interface Disc {
  cx: number;
  cy: number;
  r: number;
  set?: string;
}

/** A number printed in a figure; the words stand in the key beneath. */
interface Label {
  x: number;
  y: number;
  text: string;
}

/** A picture as data, in the units of its view box. `stroke` is the width of its main lines; components hand it to the SVG. */
export interface Drawing {
  viewBox: string;
  stroke: number;
  paths: Stroke[];
  disc: Disc | null;
  rings: Disc[];
  labels: Label[];
}

/** A drawing with nothing but what is given: most have no rings and no labels. */
export function drawing(
  width: number,
  height: number,
  stroke: number,
  paths: Stroke[],
  rest: Partial<Pick<Drawing, 'disc' | 'rings' | 'labels'>> = {},
): Drawing {
  return { viewBox: `0 0 ${width} ${height}`, stroke, paths, disc: null, rings: [], labels: [], ...rest };
}

/** Many paths in one element, in ink. */
export const inked = (paths: string[]): Stroke[] => [{ d: paths.join(''), kind: 'line' }];

/** Many paths in one element, in the paler colour. */
export const thinned = (paths: string[]): Stroke[] => [{ d: paths.join(''), kind: 'thin' }];
