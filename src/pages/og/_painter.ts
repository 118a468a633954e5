import { readFile } from 'node:fs/promises';
import { horizon, SOCIAL, type Stage } from '../../drawings/horizon.ts';
import { standaloneSvg } from '../../lib/og/card-drawing.ts';
import { CardPainter } from '../../lib/og/draw-card.ts';
import { fontFaces } from '../../lib/og/font-faces.ts';
import type { PictureShape } from '../../lib/og/picture-names.ts';
import { drawingHeight } from '../../lib/og/social-card.ts';
import fonts from '../../styles/fonts.css?raw';

const faces = fontFaces(fonts, 'Ysabeau').map(async (face) => ({
  ...face,
  data: await readFile(`src/styles/${face.file}`),
}));

/** Draws the pictures of this build and keeps them for the next. */
export const painter = new CardPainter(await Promise.all(faces), '.cache/og');

const stage = (shape: PictureShape, lines: number): Stage => ({ ...SOCIAL, height: drawingHeight[shape], lines });

/** The person at rest; taller pictures have more calm lines beneath. */
export const drawings: Record<PictureShape, string> = {
  wide: standaloneSvg(horizon(stage('wide', SOCIAL.lines))),
  classic: standaloneSvg(horizon(stage('classic', SOCIAL.lines + 1))),
  square: standaloneSvg(horizon(stage('square', SOCIAL.lines + 3))),
};
