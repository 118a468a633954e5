import { drawing, type Drawing, inked } from './lines/drawing.ts';

/** The header's border under the current page's name, 112 × 20: it yields, and a small disc lies in the dip. */
export const yieldRule = (): Drawing =>
  drawing(112, 20, 2, inked(['M0 1c34 0 38 9 56 9s22-9 56-9']), { disc: { cx: 56, cy: 3.4, r: 6 } });

/** The rule over a quotation, in pixels: it dips under the disc near its start and runs on as far as the page is wide. */
export const quoteRule = (): Drawing =>
  drawing(152, 34, 2, inked(['M0 14c42 0 50 16 76 16s34-16 76-16h3000']), { disc: { cx: 76, cy: 18.4, r: 11 } });

/** The line of the page that is not there: taut at both ends, dipped in the middle, and nothing resting in it. */
export const tautLine = (): Drawing =>
  drawing(1440, 120, 2.5, inked(['M0 22c460 0 560 4 620 24s70 48 100 48s40-28 100-48s160-24 620-24']));

/** The line down the side of an article, far longer than the window, with the dent that travels as the page is read. */
export const rail = (): Drawing =>
  drawing(40, 3000, 2.3, inked(['M16 0V1410c0 42 13 52 13 90s-13 48-13 90V3000']), {
    disc: { cx: 17.8, cy: 1500, r: 10.5 },
  });
