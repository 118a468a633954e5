import { drawing, type Drawing, inked } from './lines/drawing.ts';

/** The light and dark ink and the disc: an icon file stands alone and cannot read the site's style sheet. */
const COLOURS = { ink: '#052827', darkInk: '#d4e4df', disc: '#f9bc1e', ground: '#d2e5e4' };

/** Two lines that yield and a resting disc, 40 × 40: coin on cloth, sun on water, head on a pillow. */
export const mark = (): Drawing =>
  drawing(40, 40, 2.2, inked(['M1 21c9 0 11 8 19 8s10-8 19-8', 'M1 31c9 0 12 4 19 4s10-4 19-4']), {
    disc: { cx: 20, cy: 19.7, r: 8.6 },
  });

/** For 16 pixels: one line and the disc only. */
export const smallMark = (): Drawing =>
  drawing(40, 40, 4, inked(['M2 23c9 0 8 12 18 12s9-12 18-12']), { disc: { cx: 20, cy: 20.3, r: 12.5 } });

/** What an icon is for: a browser's tab at 32 pixels or more, at 16, or a phone's home screen (on ground, with room around it). */
type MarkVariant = 'icon' | 'small' | 'touch';

/** The mark as a complete SVG file of `size` pixels. Icons for tabs follow the reader's colour scheme; the touch icon has a ground of its own. */
export function markSvg({ size, variant }: { size: number; variant: MarkVariant }): string {
  const picture = variant === 'small' ? smallMark() : mark();
  const disc = picture.disc!;
  const room = variant === 'touch' ? '-12 -12 64 64' : picture.viewBox;
  const switching = `<style>path{stroke:${COLOURS.ink}}@media(prefers-color-scheme:dark){path{stroke:${COLOURS.darkInk}}}</style>`;
  const ground = `<path fill="${COLOURS.ground}" d="M-12-12h64v64h-64z"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${room}">` +
    (variant === 'touch' ? ground : switching) +
    `<circle cx="${disc.cx}" cy="${disc.cy}" r="${disc.r}" fill="${COLOURS.disc}"/>` +
    `<path fill="none" stroke="${COLOURS.ink}" stroke-width="${picture.stroke}" stroke-linecap="round" d="${picture.paths.map(({ d }) => d).join('')}"/>` +
    '</svg>\n'
  );
}
