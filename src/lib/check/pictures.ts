import sharp from 'sharp';
import { either } from '../notes.ts';
import { readableBytes } from './files.ts';

/** What kinds of picture an article may show. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'];
const read = new Set(['jpeg', 'png', 'webp', 'heif', 'avif']);

/** A fault in a picture: what is wrong, as the end of a sentence, and what to do. */
export interface PictureFault {
  why: string;
  remedy: string;
}

const jpeg = 'Open it on the computer or phone that made it, and export it as JPEG.';

/** Decodes a whole picture file and says what is wrong with it, or nothing. */
export async function pictureFault(path: string): Promise<PictureFault | undefined> {
  const bytes = await readableBytes(path);
  if (!bytes)
    return {
      why: 'cannot be read: its permissions forbid it',
      remedy: 'Allow yourself to read it in the properties of the file, or copy it anew.',
    };
  const head = bytes.subarray(0, 64).toString('latin1');
  if (!bytes.length) return { why: 'is an empty file', remedy: 'Export the picture again.' };
  if (/^.{4}ftyp(?:hei[cmsx]|hev[cx]|mif1|msf1)/s.test(head) && !head.includes('avif'))
    return { why: 'is a HEIC picture, which browsers cannot show', remedy: `HEIC: export as JPEG. ${jpeg}` };
  if (/^\s*(?:<\?xml|<svg|<!DOCTYPE svg)/i.test(head.replace(/^\u00ef\u00bb\u00bf/, '')))
    return { why: 'is an SVG drawing, which can carry code', remedy: 'Export it as PNG.' };
  if (head.startsWith('GIF8')) return { why: 'is a GIF', remedy: 'Export it as PNG or JPEG.' };
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels)
      return {
        why: `is ${width} by ${height} pixels, which is more than can be worked on`,
        remedy: 'Export it with at most 6,000 pixels on its longer side.',
      };
    if (!read.has(format)) return { why: `is a ${format} file`, remedy: `Export it as ${either(['JPEG', 'PNG'])}.` };
    // Every line has to be decoded to find a file that was cut off; small is enough, and six times faster.
    await sharp(bytes, { failOn: 'error' }).resize(64).raw().toBuffer();
    return endsInNothing(bytes) ? cutOff : undefined;
  } catch {
    return bytes.length > 64 && looksLikePicture(bytes) ? cutOff : { ...cutOff, why: 'is not a picture' };
  }
}

/** Three times what a camera of today takes. A file of a few kilobytes can claim more than a machine has room for. */
const mostPixels = 200_000_000;

const cutOff: PictureFault = {
  why: 'is damaged or cut off',
  remedy: 'Copy it again from the camera or phone, or export it again as JPEG.',
};

/** A JPEG whose place was kept free and never filled: zeros to the end, and no mark of the end (ISO 10918-1, EOI) before them. */
function endsInNothing(bytes: Buffer): boolean {
  const last = bytes.findLastIndex((byte) => byte !== 0);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  return isJpeg && bytes.length - last > 256 && !(bytes[last - 1] === 0xff && bytes[last] === 0xd9);
}

const looksLikePicture = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xd8) ||
  bytes.subarray(1, 4).toString('latin1') === 'PNG' ||
  bytes.subarray(8, 12).toString('latin1') === 'WEBP';

/** Does a picture tell where or with what it was taken (EXIF position, EXIF camera, or the same in XMP)? */
export async function tellsPlace(path: string): Promise<boolean> {
  try {
    const { exif, xmp } = await sharp(path).metadata();
    return (
      (exif !== undefined && exifTags(exif).some((tag) => tag === gps || tag === make || tag === model)) ||
      /GPS(?:Latitude|Longitude)/.test(xmp?.toString('utf8') ?? '')
    );
  } catch {
    return false;
  }
}

/** Tag numbers of the Exif standard (CIPA DC-008, section 4.6): pointer to the GPS block, maker and model of the camera. */
const gps = 0x8825;
const make = 0x010f;
const model = 0x0110;

function exifTags(block: Buffer): number[] {
  const exif = block.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? block.subarray(6) : block;
  const little = exif.subarray(0, 2).toString('latin1') === 'II';
  const two = (at: number) => (at + 2 > exif.length ? 0 : little ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const first = exif.length < 8 ? 0 : little ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  return Array.from({ length: two(first) }, (_, index) => two(first + 2 + index * 12));
}
