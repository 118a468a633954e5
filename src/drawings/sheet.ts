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

/** The drawings that stand in articles, by the name authors use. */
export const sheetDrawings = {
  ...{ web: web(), tide: tide(), guard: guard(), stack: stack() },
  ...{ spine: spine(), scale: scale(), holds: holds(), wave: wave(), horizon: horizon(FIGURE) },
} satisfies Record<string, Drawing>;

export type SheetName = keyof typeof sheetDrawings;

/**
 * All drawings of articles in one file, which a browser fetches once and keeps: pages point into it with `<use>`.
 * Colours are the page's own: custom properties reach into a used symbol, classes do not.
 */
export const sheet = `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(sheetDrawings)
  .map(([name, drawing]) => `<symbol id="${name}" viewBox="${drawing.viewBox}">${parts(drawing)}</symbol>`)
  .join('')}</svg>`;

/** The sheet's name changes with its content, so that it may be kept for a year. */
export const sheetVersion = createHash('sha256').update(sheet).digest('hex').slice(0, 8);

/** Address of one drawing in the sheet. */
export const sheetAddress = (name: SheetName): string => `/drawings/${sheetVersion}.svg#${name}`;

function parts({ disc, rings, paths, labels }: Drawing): string {
  const steady = 'vector-effect="non-scaling-stroke"';
  return [
    disc && circle(disc, 'fill="var(--color-disc)" stroke="none"'),
    ...rings.map((ring) => circle(ring, `fill="var(--color-raised)" ${steady}`)),
    ...paths.map(({ d, kind, opacity }) => {
      const paler = kind === 'thin' ? ' stroke="var(--color-line)" stroke-width="1.45"' : '';
      return `<path d="${d}" ${steady}${paler}${opacity ? ` opacity="${opacity}"` : ''}/>`;
    }),
    ...labels.map(({ x, y, text }) => `<text x="${x}" y="${y}" fill="var(--color-ink)" stroke="none">${text}</text>`),
  ]
    .filter(Boolean)
    .join('');
}

function circle({ cx, cy, r, set }: Disc, paint: string): string {
  return set ? `<path d="${set}" ${paint}/>` : `<circle cx="${cx}" cy="${cy}" r="${r}" ${paint}/>`;
}
