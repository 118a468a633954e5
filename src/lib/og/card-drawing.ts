import { cardColors } from './social-card.ts';

/** The parts of a line drawing a picture needs, as `drawings/` gives them. */
interface LineDrawing {
  viewBox: string;
  stroke: number;
  paths: { d: string; kind: 'line' | 'thin'; opacity?: number }[];
  disc: { cx: number; cy: number; r: number } | null;
}

/** A line drawing as an SVG that stands alone, in the light scheme. */
export function standaloneSvg({ viewBox, stroke, paths, disc }: LineDrawing): string {
  const [, , width = '0', height = '0'] = viewBox.split(' ');
  const lines = paths.map(({ d, kind, opacity = 1 }) => {
    const [color, thickness] = kind === 'line' ? [cardColors.ink, stroke * 1.25] : [cardColors.line, stroke * 0.72];
    return `<path d="${d}" stroke="${color}" stroke-width="${thickness}" opacity="${opacity}"/>`;
  });
  const round = disc
    ? `<circle cx="${disc.cx}" cy="${disc.cy}" r="${disc.r}" fill="${cardColors.disc}" stroke="none"/>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" fill="none" stroke-linecap="round" stroke-linejoin="round">${lines.join('')}${round}</svg>`;
}
