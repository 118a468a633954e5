import { type Point, through } from '../lines/curve.ts';

/**
 * A person on their back, seen from the side: centimetres from the crown, height above the table. Measures are those of a middling
 * adult; nose, lips and chin stand out a little more than in life, because the line that draws them is as thick as a lip.
 */
// prettier-ignore
export const BODY: readonly Point[] = [
  [-60, 0], [-16, 0], [-8, 0.15], [-4.4, 0.7], [-2.4, 2],
  // crown and forehead: near enough a quarter of an ellipse
  [-1.2, 4.6], [-0.5, 7.6], [0.2, 10.8], [1.3, 13.7], [2.9, 16.2], [4.9, 18.2], [7, 19.4], [9, 19.8],
  // root of the nose, bridge, tip, and the lip's root below it
  [10.6, 19.2], [11.6, 19.5], [13, 20.7], [14.4, 21.8], [15.2, 22.35], [15.8, 22.4], [16.2, 21.9], [16.4, 21.1], [16.65, 20.4],
  // upper lip, mouth, lower lip, fold, chin
  [17.2, 20.5], [17.8, 20.9], [18.3, 20.7], [18.6, 20.1], [19.1, 20.5], [19.6, 20.4], [20.4, 19.4], [21.2, 19.7], [22, 20.1], [22.9, 19.7],
  // under the jaw, throat, notch above the breastbone
  [23.4, 18.5], [24, 16.6], [24.8, 14.7], [26, 13.6], [27.8, 13.2], [29.8, 13.5], [32, 14.8],
  // chest, belly, pelvis
  [36, 18.2], [42, 21], [48, 21.4], [55, 20.4], [62, 19], [69, 19], [76, 18.9], [83, 17.9], [91, 18.8],
  // thigh, knee over a bolster, shin, ankle
  [100, 22.6], [110, 28.2], [117, 31.2], [121, 31.8], [125, 31], [131, 27.4], [140, 20.4], [149, 15], [156, 12.4],
  // foot and toes
  [160.2, 12.8], [163.4, 16.2], [165.8, 20.2], [167.4, 22.2], [168.9, 22.3], [170.1, 20.4], [171.2, 15.6], [172.4, 9.4], [174, 4.2], [176.8, 1.3],
  [181, 0.2], [190, 0], [400, 0],
]; // prettier-ignore

/** Height of the body above the table at so many centimetres from the crown. */
export const bodyHeight = through(BODY);

/** Where the disc lies: the middle of the breastbone, in centimetres from the crown. */
export const BREASTBONE = 44;

/** The closed eye, in the same measures: a lid's edge, short and level with the root of the nose. */
// prettier-ignore
export const EYE: readonly Point[] = [[11.5, 17.9], [12.2, 17.2], [12.55, 16.3], [12.5, 15.4]];

/** The same body from below, right to left: what rests on the table and what does not, from the heel up to the crown. */
// prettier-ignore
const BACK: readonly Point[] = [
  [172.6, 6], [172, 2], [170, 0.3], [166, 0], [161, 1.6], [155, 4.6], [147, 7.6], [138, 12.6], [129, 18.2], [123, 20.4], [118, 19.6],
  [110, 14.2], [101, 7.6], [93, 2.4], [86, 0.2], [80, 0], [75, 0.3], [70, 1.3], [64, 1.9], [58, 1.3], [52, 0.3], [44, 0], [37, 0.2],
  [32.5, 1.3], [28.5, 3], [24, 3.9], [20, 3.4], [16.6, 1.8], [13.4, 0.4], [9.6, 0], [5.6, 0.8], [2.4, 2.8], [0.6, 5.6], [0, 8.4],
];

/** The whole outline of the lying body as far as `until` centimetres from the crown: along the back, round the crown, along the front. */
export const outline = (until: number): Point[] =>
  [...BACK, ...BODY.filter(([cm]) => cm > 0 && cm < 173)].filter(([cm]) => cm < until);
