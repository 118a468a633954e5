import { createHash } from 'node:crypto';
import { holds } from './holds.ts';
import { FIGURE, horizon } from './horizon.ts';
import type { Disc, Drawing } from './lines/drawing.ts';
import { scale } from './scale.ts';
import { guard } from './small/guard.ts';
import { stack } from './small/stack.ts';
import { tide } from './small/tide.ts';
import { web } from './small/web.ts';
import { spine } from './spine.ts';
import { wave } from './wave.ts';

/** The small drawings of benefits, by the name authors use. */
export const smallDrawings = { web: web(), tide: tide(), guard: guard(), stack: stack() };

/** The figures, by the name authors use. They are shown at many widths, so their strokes keep their own. */
export const figures = { spine: spine(), scale: scale(), holds: holds(), wave: wave(), horizon: horizon(FIGURE) };

export type DrawingName = keyof typeof smallDrawings | keyof typeof figures;

/** Every drawing there is: the page of components shows them all. */
export const allDrawings = [...Object.keys(smallDrawings), ...Object.keys(figures)].sort() as DrawingName[];

/** The drawings an MDX body names, each once, in the order of the alphabet: the same set has the same sheet. */
export function drawingsIn(body: string): DrawingName[] {
  const named = [...body.matchAll(/\bdrawing=["']([a-z]+)["']/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name): name is DrawingName => name in smallDrawings || name in figures).sort();
}

/**
 * The drawings of one page in one file, which a browser fetches once and keeps: the page points into it with `<use>`.
 * Colors are the page's own: custom properties reach into a used symbol, classes do not.
 */
export function sheetOf(names: DrawingName[]): string {
  const [small, large] = [smallDrawings, figures].map((kind) =>
    Object.entries(kind).filter(([name]) => names.includes(name as DrawingName)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols(small ?? [], '')}${symbols(large ?? [], ' vector-effect="non-scaling-stroke"')}</svg>`;
}

/** A name for the sheet that changes with its content, so that it may be kept for a year. */
export const sheetVersion = (names: DrawingName[]): string =>
  createHash('sha256').update(sheetOf(names)).digest('hex').slice(0, 8);

/** Address of one drawing in the sheet of a page that shows all of `names`. */
export const sheetAddress = (name: DrawingName, names: DrawingName[] = [name]): string =>
  `/drawings/${sheetVersion(names)}.svg#${name}`;

function symbols(drawings: [string, Drawing][], effect: string): string {
  return drawings
    .map(([name, drawing]) => `<symbol id="${name}" viewBox="${drawing.viewBox}">${parts(drawing, effect)}</symbol>`)
    .join('');
}

function parts({ disc, rings, paths, labels }: Drawing, effect: string): string {
  return [
    disc ? circle(disc, 'fill="var(--color-disc)" stroke="none"') : '',
    ...rings.map((ring) => circle(ring, `fill="var(--color-raised)"${effect}`)),
    ...paths.map(({ d, kind, opacity }) => {
      const paler = kind === 'thin' ? ' stroke="var(--color-line)" stroke-width="1.45"' : '';
      return `<path d="${d}"${effect}${paler}${opacity ? ` opacity="${opacity}"` : ''}/>`;
    }),
    ...labels.map(({ x, y, text }) => `<text x="${x}" y="${y}" fill="currentColor" stroke="none">${text}</text>`),
  ].join('');
}

function circle({ cx, cy, r, set }: Disc, paint: string): string {
  return set ? `<path d="${set}" ${paint}/>` : `<circle cx="${cx}" cy="${cy}" r="${r}" ${paint}/>`;
}
