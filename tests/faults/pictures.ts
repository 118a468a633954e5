import { bodyWith, extraField, type Fault, type Relative } from './fault.ts';
import { cut, pictures } from './picture-bytes.ts';

const figure = (name: string) => `<Figure src="./${name}" alt="A folded blanket." />`;
const shown = (name: string, bytes: Buffer, says: RegExp, file = 'photo.jpg'): Relative => ({
  name,
  produce: bodyWith(figure(file), { [file]: bytes }),
  says,
});

/** A picture in the folder that is published as it is. */
const published = (name: string, bytes: Buffer, says = /tells where|notes of the camera/): Relative => ({
  name: `public/${name}`,
  produce(site) {
    site.write(`public/${name}`, bytes);
    return [{ file: `public/${name}`, line: 0 }];
  },
  says,
});

/** Faults of pictures. */
export const pictureFaults: Fault[] = [
  {
    id: 'A18',
    what: 'a picture that is not there',
    relatives: [
      { name: 'as Markdown', produce: bodyWith('![a](./nope.jpg)', {}), says: /<Figure/ },
      { name: 'in a Figure', produce: bodyWith(figure('nope.jpg'), {}), says: /There is no picture "\.\/nope\.jpg"/ },
      {
        name: 'in other letters',
        produce: bodyWith(figure('Photo.JPG'), { 'photo.jpg': pictures.jpeg }),
        says: /Did you mean "\.\/photo\.jpg"/,
      },
      {
        name: 'with another ending',
        produce: bodyWith(figure('photo.png'), { 'photo.jpg': pictures.jpeg }),
        says: /Did you mean "\.\/photo\.jpg"/,
      },
      {
        name: 'without its ending',
        produce: bodyWith(figure('photo'), { 'photo.jpg': pictures.jpeg }),
        says: /photo\.jpg/,
      },
      {
        name: 'in a folder of its own',
        produce: bodyWith(figure('img/photo.jpg'), { 'img/photo.jpg': pictures.jpeg }),
        says: /does not stand beside/,
      },
      {
        name: 'on a machine of its own',
        produce: bodyWith('<Figure src="C:\\Users\\me\\photo.jpg" alt="A lamp." />', {}),
        says: /photo\.jpg/,
      },
    ],
  },
  {
    id: 'A19',
    what: 'a picture at the head of an article that is not there',
    relatives: [
      { name: 'hero', produce: extraField('hero: ./nope.jpg'), says: /hero/ },
      { name: 'image', produce: extraField('image: ./nope.jpg'), says: /image/ },
      { name: 'cover', produce: extraField('cover: ./nope.jpg'), says: /cover/ },
      {
        name: 'heroImage with fields',
        produce: extraField('heroImage: { src: ./nope.jpg, alt: A lamp. }'),
        says: /heroImage/,
      },
    ],
  },
  {
    id: 'A21',
    what: 'a picture that is none',
    relatives: [
      shown('5,000 random bytes', pictures.random, /photo\.jpg.*is not a picture/),
      shown('an empty file', Buffer.alloc(0), /photo\.jpg.*empty/),
      shown('a text', Buffer.from('hello'), /photo\.jpg.*is not a picture/),
      shown('a web page', Buffer.from('<!doctype html><title>Not found</title>'), /photo\.jpg.*is not a picture/),
      shown('random bytes named .png', pictures.random, /photo\.png.*is not a picture/, 'photo.png'),
      shown('random bytes named .webp', pictures.random, /photo\.webp.*is not a picture/, 'photo.webp'),
      shown('random bytes named .avif', pictures.random, /photo\.avif.*is not a picture/, 'photo.avif'),
      shown(
        'the head of a JPEG alone',
        Buffer.concat([pictures.jpeg.subarray(0, 30), pictures.random]),
        /photo\.jpg.*(?:damaged|not a picture)/,
      ),
      shown(
        'a drawing with code',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        /photo\.jpg.*SVG/,
      ),
      shown(
        'a drawing named .svg',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        /photo\.svg.*SVG/,
        'photo.svg',
      ),
      shown('a GIF', pictures.gif, /photo\.gif.*GIF/, 'photo.gif'),
      shown('a PDF', Buffer.from('%PDF-1.4\n%EOF\n'), /photo\.jpg.*(?:not a picture|pdf)/),
    ],
  },
  {
    id: 'A22',
    what: 'a picture that was cut off',
    relatives: [
      shown('a JPEG at half', cut(pictures.jpeg, 0.5), /photo\.jpg.*cut off/),
      shown('a JPEG at a tenth', cut(pictures.jpeg, 0.1), /photo\.jpg.*cut off/),
      shown('a JPEG near its end', cut(pictures.jpeg, 0.97), /photo\.jpg.*cut off/),
      shown('a PNG at half', cut(pictures.png, 0.5), /photo\.png.*cut off/, 'photo.png'),
      shown('a WebP at half', cut(pictures.webp, 0.5), /photo\.webp.*cut off/, 'photo.webp'),
      shown('an AVIF at half', cut(pictures.avif, 0.5), /photo\.avif.*(?:cut off|not a picture)/, 'photo.avif'),
      shown(
        'a JPEG with zeros in its middle',
        Buffer.concat([cut(pictures.jpeg, 0.5), Buffer.alloc(Math.ceil(pictures.jpeg.length / 2))]),
        /photo\.jpg.*cut off/,
      ),
    ],
  },
  {
    id: 'A23',
    what: 'a picture as phones keep them',
    relatives: [
      shown('HEIC named .jpg', pictures.heic, /photo\.jpg.*HEIC: export as JPEG/),
      shown('HEIC named .heic', pictures.heic, /photo\.heic.*HEIC: export as JPEG/, 'photo.heic'),
      shown('HEIC named .HEIC', pictures.heic, /photo\.HEIC.*HEIC: export as JPEG/, 'photo.HEIC'),
      shown('HEIC named .png', pictures.heic, /photo\.png.*HEIC: export as JPEG/, 'photo.png'),
      shown(
        'HEIF of another brand',
        Buffer.from(pictures.heic.toString('latin1').replace('ftypheic', 'ftypmif1'), 'latin1'),
        /photo\.jpg.*HEIC: export as JPEG/,
      ),
      shown(
        'HEIF of a sequence',
        Buffer.from(pictures.heic.toString('latin1').replace('ftypheic', 'ftyphevc'), 'latin1'),
        /photo\.jpg.*HEIC: export as JPEG/,
      ),
    ],
  },
  {
    id: 'B10',
    what: 'a picture with its place on the earth that would be published as it is',
    relatives: [
      published('photo.jpg', pictures.jpegWithPlace),
      published('LOUD.JPG', pictures.jpegWithPlace),
      published('photo.png', pictures.pngWithPlace),
      published('photo.webp', pictures.webpWithPlace),
      published('photo.avif', pictures.avifWithPlace),
      published('deep/er/photo.jpeg', pictures.jpegWithXmp),
    ],
  },
];
