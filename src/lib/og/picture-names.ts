import { paths } from '../paths.ts';

/** Pixels of each crop: 1.91:1 for links in messages and posts, the square and 4:3 that search engines ask of articles. */
export const pictureSizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1200, height: 1200 },
  classic: { width: 1200, height: 900 },
} as const;
export type PictureShape = keyof typeof pictureSizes;

const suffixes: Record<PictureShape, string> = { wide: '', square: '.1x1', classic: '.4x3' };

/** Name of a page's social picture under `/og/`, without `.png`: `home`, `about`, `articles/back-pain.4x3`. */
export const pictureName = (path: string, shape: PictureShape = 'wide'): string =>
  `${path === paths.home ? 'home' : path.replace(/^\/|\/$/g, '')}${suffixes[shape]}`;

/** Address of a page's social picture. */
export const socialPicture = (path: string, shape: PictureShape = 'wide'): string =>
  `/og/${pictureName(path, shape)}.png`;

/** So many of the newest articles have pictures of their own: three take about 20 ms and 80 kB, too much for thousands. */
const pictured = 200;

/**
 * The pictures of an article: three crops, widest first, or the picture of its topic for an older one.
 * @param place its place among all articles, newest first, from 0
 */
export const articlePictures = (path: string, topic: string, place: number): string[] =>
  place < pictured
    ? (['wide', 'classic', 'square'] as const).map((shape) => socialPicture(path, shape))
    : [socialPicture(topic)];
