import { type Point, through } from './curve.ts';

/**
 * A person on their back, seen from the side: centimetres from the crown, height above the table. Measures are those of a middling
 * adult; nose, lips and chin stand out a little more than in life, because the line that draws them is as thick as a lip.
 */
export const BODY: readonly Point[] = [
  [-60, 0], [-16, 0], [-9, 0.2], [-5.2, 0.8], [-2.9, 2.4],
  // crown and forehead: near enough a quarter of an ellipse
  [-1.5, 5], [-0.6, 8], [0.4, 11.3], [1.7, 14], [3.4, 16.4], [5.4, 18.2], [7.4, 19.3], [9, 19.6],
  // brow, root of the nose, bridge, tip, and the lip's root below it
  [9.9, 19.5], [11, 18.9], [12, 19.6], [13.2, 21], [14.4, 22.2], [15.1, 22.5], [15.6, 22.1], [16.1, 20.9], [16.6, 20.2],
  // upper lip, mouth, lower lip, fold, chin
  [17.2, 20.5], [17.7, 20.7], [18.3, 19.9], [18.9, 20.4], [19.4, 20.2], [20.2, 19.2], [21, 19.5], [21.9, 19.9], [22.8, 19.5],
  // under the jaw, throat, notch above the breastbone
  [23.6, 18], [24.4, 15.9], [25.6, 14.1], [27.4, 13.2], [29.6, 13.2], [32, 14.6],
  // chest, belly, pelvis
  [36, 18.2], [42, 21], [48, 21.4], [55, 20.4], [62, 19], [69, 19], [76, 18.9], [83, 17.9], [91, 18.8],
  // thigh, knee over a bolster, shin, ankle
  [100, 22.6], [110, 28.2], [117, 31.2], [121, 31.8], [125, 31], [131, 27.4], [140, 20.4], [149, 15], [156, 12.4],
  // foot and toes
  [160.4, 12.6], [163.8, 15.8], [166.2, 19.6], [167.9, 21], [169.4, 20.2], [170.7, 16.2], [171.9, 9.6], [173.4, 4], [176, 1.2],
  [181, 0.2], [190, 0], [400, 0],
]; // prettier-ignore

/** Height of the body above the table at so many centimetres from the crown. */
export const bodyHeight = through(BODY);

/** Where the disc lies: the middle of the breastbone, in centimetres from the crown. */
export const BREASTBONE = 44;
