import type { Node } from '@takumi-rs/core';
import { pictureSizes, type PictureShape } from './picture-names.ts';

/** Colours of the light scheme as sRGB: pictures look the same wherever they are shown. A test compares them with the tokens. */
export const cardColors = { ground: '#d2e5e4', ink: '#052827', line: '#406d69', disc: '#f9bc1e' } as const;

/** What a social picture says. */
export interface Card {
  /** The page's heading. Empty when no font here has its letters: the drawing then stands alone. */
  title: string;
  /** Top left: the topic of an article. */
  label: string;
  /** Top right: the practice. */
  name: string;
}

/** Sizes of a title to try, largest first, and the lines each may take before the drawing begins. */
export const titleSizes: Record<PictureShape, { size: number; lines: number }[]> = {
  wide: [
    { size: 84, lines: 2 },
    { size: 68, lines: 3 },
    { size: 56, lines: 3 },
  ],
  classic: [
    { size: 96, lines: 4 },
    { size: 80, lines: 5 },
    { size: 64, lines: 5 },
  ],
  square: [
    { size: 112, lines: 5 },
    { size: 92, lines: 6 },
    { size: 72, lines: 7 },
  ],
};

/** Height of the drawing at the foot of each shape. */
export const drawingHeight: Record<PictureShape, number> = { wide: 330, classic: 400, square: 520 };

const margin = 64;

/** A title on its own, as it stands in the card: measured before it is drawn. */
export const titleNode = (title: string, size: number, lines: number): Node => ({
  type: 'text',
  text: title,
  style: {
    width: pictureSizes.wide.width - 2 * margin,
    fontSize: size,
    fontWeight: 350,
    lineHeight: 1,
    letterSpacing: '-0.022em',
    overflowWrap: 'anywhere',
    lineClamp: lines,
    textOverflow: 'ellipsis',
  },
});

/** The whole picture: topic and practice above, the title, the drawing at the foot. `drawing` is an SVG as wide as the picture. */
export function cardNode(
  card: Card,
  shape: PictureShape,
  drawing: string,
  title: { size: number; lines: number },
): Node {
  const { width, height } = pictureSizes[shape];
  const corner = { position: 'absolute', top: 44, fontSize: 27, fontWeight: 500 } as const;
  const heading = titleNode(card.title, title.size, title.lines);
  return {
    type: 'container',
    style: {
      width,
      height,
      position: 'relative',
      backgroundColor: cardColors.ground,
      color: cardColors.ink,
      fontFamily: 'Ysabeau',
    },
    children: [
      image(drawing, width, drawingHeight[shape]),
      ...(card.label ? [{ type: 'text' as const, text: card.label, style: { ...corner, left: margin } }] : []),
      ...(card.name ? [{ type: 'text' as const, text: card.name, style: { ...corner, right: margin } }] : []),
      ...(card.title
        ? [{ ...heading, style: { ...heading.style, position: 'absolute' as const, left: margin, top: 92 } }]
        : []),
    ],
  };
}

const image = (svg: string, width: number, height: number): Node => ({
  type: 'image',
  src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
  width,
  height,
  style: { position: 'absolute', left: 0, bottom: 0, width, height },
});
