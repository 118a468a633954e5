import { formatHex } from 'culori';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeColors } from '../../../src/lib/machines/head.ts';
import { CardPainter } from '../../../src/lib/og/draw-card.ts';
import { fontFaces, uncovered } from '../../../src/lib/og/font-faces.ts';
import { pictureName, pictureSizes, socialPicture, type PictureShape } from '../../../src/lib/og/picture-names.ts';
import { cardColors } from '../../../src/lib/og/social-card.ts';

const styles = join(import.meta.dirname, '../../../src/styles');
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="330"><path d="M0 190h1200" fill="none" stroke="#052827" stroke-width="3"/><circle cx="356" cy="166" r="24" fill="#f9bc1e"/></svg>';
const card = { title: 'Back pain and craniosacral therapy', label: 'Back', name: 'Quiet Tide' };
let folder = '';
let painter: CardPainter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  const faces = fontFaces(await readFile(join(styles, 'fonts.css'), 'utf8'), 'Ysabeau');
  painter = new CardPainter(
    await Promise.all(faces.map(async (face) => ({ ...face, data: await readFile(join(styles, face.file)) }))),
    folder,
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('a social picture', () => {
  test.each(Object.keys(pictureSizes) as PictureShape[])('%s: has its size and stays under 60 kB', async (shape) => {
    const { png } = await painter.draw(card, shape, drawing);
    expect(await sharp(png).metadata()).toMatchObject(pictureSizes[shape]);
    expect(png.length).toBeLessThan(60_000);
  });

  test('two drawings of one page are the same, and the second is remembered', async () => {
    const { png } = await painter.draw(card, 'wide', drawing);
    const files = (await readdir(folder)).length;
    const again = await painter.draw(card, 'wide', drawing);
    expect(again.png.equals(png)).toBe(true);
    expect(await readdir(folder)).toHaveLength(files);
  });

  test('a title of 500 signs, one long word or a name of accents leaves the drawing free', async () => {
    for (const title of [
      'word '.repeat(100),
      'x'.repeat(300),
      'Žluťoučký kůň a příliš dlouhý název o zádech, spánku a klidu',
    ]) {
      const { png, missing } = await painter.draw({ ...card, title }, 'wide', drawing);
      expect(missing).toEqual([]);
      const below = await sharp(png).extract({ left: 0, top: 310, width: 1200, height: 60 }).raw().toBuffer();
      expect(new Set(below).size, title).toBe(3);
    }
  });

  test('letters no font has are named, and are left out, not drawn as boxes', async () => {
    const hindi = await painter.draw({ ...card, title: 'कमर का दर्द' }, 'wide', drawing);
    const bare = await painter.draw({ ...card, title: '' }, 'wide', drawing);
    expect(hindi.missing).toContain('क');
    expect(hindi.png.equals(bare.png)).toBe(true);
  });

  test('its colours are those of the light scheme, and the browser bar has the ground of both', async () => {
    const tokens = await readFile(join(styles, 'tokens.css'), 'utf8');
    const scheme = (name: string, dark: boolean) =>
      formatHex(
        new RegExp(`--color-${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))`).exec(tokens)?.[
          dark ? 2 : 1
        ] ?? '',
      );
    for (const [name, color] of Object.entries(cardColors)) expect(near(color, scheme(name, false)), name).toBe(true);
    expect(near(themeColors.light, scheme('ground', false))).toBe(true);
    expect(near(themeColors.dark, scheme('ground', true))).toBe(true);
  });
});

describe('fonts and names', () => {
  test('the characters of a face are read from the style sheet', () => {
    const css =
      "@font-face { font-family: 'A'; src: url('./a.woff2'); unicode-range: U+20-7E, U+900-97F; } @font-face { font-family: B; src: local('C'); }";
    expect(fontFaces(css, 'A')).toEqual([
      {
        file: './a.woff2',
        ranges: [
          [0x20, 0x7e],
          [0x900, 0x97f],
        ],
      },
    ]);
    expect(uncovered('Back “कमर”', fontFaces(css, 'A'))).toEqual(['“', '”']);
  });

  test.each([
    ['/', 'wide', 'home'],
    ['/about/', 'wide', 'about'],
    ['/articles/back/', 'square', 'articles/back.1x1'],
    ['/articles/back/', 'classic', 'articles/back.4x3'],
  ] as const)('the picture of %s (%s) is called %s', (path, shape, name) => {
    expect(pictureName(path, shape)).toBe(name);
    expect(socialPicture(path, shape)).toBe(`/og/${name}.png`);
  });
});

/** Rounding may move a channel by one or two. */
function near(a: string, b: string | undefined): boolean {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels(a).every((value, index) => Math.abs(value - (channels(b ?? '')[index] ?? 999)) <= 2);
}
