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
export const socialPicture = (path: string, shape: PictureShape = 'wide'): string => `/og/${pictureName(path, shape)}.png`;

/** The three crops of an article's picture, widest first. */
export const articlePictures = (path: string): string[] =>
  (['wide', 'classic', 'square'] as const).map((shape) => socialPicture(path, shape));
