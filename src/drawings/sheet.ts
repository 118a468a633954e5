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

/**
 * All drawings of articles in one file, which a browser fetches once and keeps: pages point into it with `<use>`.
 * Colours are the page's own: custom properties reach into a used symbol, classes do not.
 */
export const sheet = `<svg xmlns="http://www.w3.org/2000/svg">${symbols(smallDrawings, '')}${symbols(figures, ' vector-effect="non-scaling-stroke"')}</svg>`;

/** The sheet's name changes with its content, so that it may be kept for a year. */
export const sheetVersion = createHash('sha256').update(sheet).digest('hex').slice(0, 8);

/** Address of one drawing in the sheet. */
export const sheetAddress = (name: keyof typeof smallDrawings | keyof typeof figures): string =>
  `/drawings/${sheetVersion}.svg#${name}`;

function symbols(drawings: Record<string, Drawing>, effect: string): string {
  return Object.entries(drawings)
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
    ...labels.map(({ x, y, text }) => `<text x="${x}" y="${y}" fill="var(--color-ink)" stroke="none">${text}</text>`),
  ].join('');
}

function circle({ cx, cy, r, set }: Disc, paint: string): string {
  return set ? `<path d="${set}" ${paint}/>` : `<circle cx="${cx}" cy="${cy}" r="${r}" ${paint}/>`;
}
