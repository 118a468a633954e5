import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { heic, noise } from '../../fixtures/noise.ts';
import { aboutBody, check, errors, inShort, said } from './little-site.ts';

const beside = 'content/articles/quiet-hour';
const jpeg = await noise().jpeg().toBuffer();
const gif = await noise(8, 8).gif().toBuffer();
const show = (name: string, file: Uint8Array | string, src = `./${name}`) =>
  aboutBody(`Hello.\n\n<Figure src="${src}" alt="A folded blanket." />`, { [`${beside}/${name}`]: file });

describe('a picture', () => {
  test.each(['jpg', 'jpeg', 'JPG', 'png', 'webp', 'avif'])('that is whole is welcome as .%s', async (ending) => {
    const format = ending.toLowerCase() === 'jpg' ? 'jpeg' : (ending.toLowerCase() as 'jpeg' | 'png' | 'webp' | 'avif');
    expect(await show(`photo.${ending}`, await noise().toFormat(format).toBuffer())).toEqual([]);
  });
  test.each([
    ['random bytes', randomBytes(5000), 'is not a picture'],
    ['an empty file', Buffer.alloc(0), 'is an empty file'],
    ['a text', Buffer.from('hello'), 'is not a picture'],
    ['a page', Buffer.from('<!doctype html><p>Not found'), 'is not a picture'],
    ['a JPEG cut at half', jpeg.subarray(0, jpeg.length / 2), 'cut off'],
    ['a JPEG cut at a tenth', jpeg.subarray(0, jpeg.length / 10), 'cut off'],
    ['a JPEG cut near its end', jpeg.subarray(0, jpeg.length * 0.95), 'cut off'],
    ['a HEIC picture', heic, 'HEIC: export as JPEG'],
    ['an SVG drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'is an SVG drawing'],
    ['a GIF', gif, 'is a GIF'],
  ])('that is %s named .jpg is refused with the picture and the article', async (_, bytes, words) => {
    const found = errors(await show('photo.jpg', bytes));
    expect(inShort(found)).toEqual(['error 15:9 picture']);
    expect(said(found)).toContain('./photo.jpg');
    expect(said(found)).toContain(words);
  });
  test('cut off is found in PNG and WebP as well', async () => {
    for (const format of ['png', 'webp'] as const) {
      const bytes = await noise().toFormat(format).toBuffer();
      expect(said(errors(await show(`photo.${format}`, bytes.subarray(0, bytes.length / 2))))).toContain('cut off');
    }
  });
  test.each([
    ['./nope.jpg', 'There is no picture "./nope.jpg"'],
    ['./Photo.jpg', 'Capital letters matter'],
    ['./photo.jpeg', 'Did you mean "./photo.jpg"?'],
    ['../photo.jpg', 'does not stand beside this file'],
    ['/photo.jpg', 'does not stand beside this file'],
    ['./sub/photo.jpg', 'does not stand beside this file'],
    ['../../../etc/passwd', 'does not stand beside this file'],
    ['https://evil.example/t.gif', 'on another site'],
    ['//evil.example/t.gif', 'on another site'],
    ['data:image/png;base64,AAAA', 'on another site'],
    ['javascript:alert(1)', 'on another site'],
    ['', 'There is no picture'],
  ])('named as "%s" is refused', async (src, words) => {
    const found = errors(await show('photo.jpg', jpeg, src));
    expect(found.map(({ rule }) => rule)).toEqual(['picture']);
    expect(said(found)).toContain(words);
  });
  test.each([
    '<Figure src="./photo.jpg" />',
    '<Figure src="./photo.jpg" alt="" />',
    '<Figure src="./photo.jpg" alt="  " />',
    '<Figure src="./photo.jpg" alt />',
  ])('without words for those who cannot see it is refused: %s', async (tag) => {
    expect(said(errors(await aboutBody(tag, { [`${beside}/photo.jpg`]: jpeg })))).toContain('"alt" is');
  });
  test('that is not shown is named and stops nothing', async () => {
    const { findings } = await check({ [`${beside}/spare.jpg`]: jpeg, [`${beside}/phone.HEIC`]: heic });
    expect(errors(findings)).toEqual([]);
    expect(said(findings)).toContain('spare.jpg is not shown');
    expect(said(findings)).toContain('phone.HEIC is not shown');
  });
  test('with an accent stored in another way than it is written is refused with the way out', async () => {
    const found = errors(
      await aboutBody('<Figure src="./caf\u00e9.jpg" alt="A cup." />', { [`${beside}/cafe\u0301.jpg`]: jpeg }),
    );
    expect(said(found)).toContain('Rename the file with plain letters');
    expect(
      errors(await aboutBody('<Figure src="./caf\u00e9.jpg" alt="A cup." />', { [`${beside}/caf\u00e9.jpg`]: jpeg })),
    ).toEqual([]);
  });
  test.each(['photo.Jpg', 'photo.tif', 'photo.jfif'])(
    'named %s is refused, since the site would not find it',
    async (name) => {
      expect(said(errors(await show(name, jpeg)))).toMatch(/Rename it so that it ends in \.jpg|There is no picture/);
    },
  );
  test.each(['before.jpg', 'before-and-after.jpg', 'After 2.jpg'])(
    'named %s makes a claim and is refused',
    async (name) => {
      expect(said(errors(await show(name, jpeg)))).toContain('before and after');
    },
  );
  test('on a page is refused: photos stand in articles', async () => {
    const page =
      '---\ntitle: About\ndescription: Who works here.\nlede: One person.\nreviewed: 2026-03-12\n---\n\n<Figure src="./me.jpg" alt="A person." />\n';
    const { findings } = await check({ 'content/pages/about.mdx': page, 'content/pages/me.jpg': jpeg });
    expect(inShort(errors(findings))).toEqual(['error 8:9 picture']);
  });
});

describe('a picture in public/', () => {
  const withPlace = (image: Sharp) =>
    image.withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } });
  test.each(['jpeg', 'png', 'webp'] as const)('that tells where it was taken is refused (%s)', async (format) => {
    const { findings } = await check({
      [`public/pictures/room.${format}`]: await withPlace(noise()).toFormat(format).toBuffer(),
    });
    expect(errors(findings).map(({ file }) => file)).toEqual([`public/pictures/room.${format}`]);
  });
  test('that tells the camera is refused', async () => {
    const { findings } = await check({
      'public/room.jpg': await noise()
        .withExif({ IFD0: { Make: 'Phone' } })
        .jpeg()
        .toBuffer(),
    });
    expect(errors(findings)).toHaveLength(1);
  });
  test('without such things is welcome', async () => {
    expect(errors((await check({ 'public/room.jpg': jpeg, 'public/icon.svg': '<svg/>' })).findings)).toEqual([]);
  });
});

test('a photo of 24 million points with position is welcome in an article: the build strips it', async () => {
  const photo = await sharp({ create: { width: 6000, height: 4000, channels: 3, background: '#8a8' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect(
    errors(await aboutBody('<Figure src="./big.jpg" alt="A field." />', { [`${beside}/big.jpg`]: photo })),
  ).toEqual([]);
});
