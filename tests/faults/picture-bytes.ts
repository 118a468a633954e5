import { randomBytes } from 'node:crypto';
import { heic, noise } from '../fixtures/noise.ts';

const place = {
  IFD0: { Make: 'Camera', Model: 'One' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
};
const xmp =
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,30.0N"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';

const jpeg = await noise().jpeg().toBuffer();

/** Pictures, whole and not, made of noise. */
export const pictures = {
  jpeg,
  png: await noise().png().toBuffer(),
  webp: await noise().webp().toBuffer(),
  avif: await noise(64, 64).avif().toBuffer(),
  gif: await noise(8, 8).gif().toBuffer(),
  heic,
  random: randomBytes(5000),
  /** With a position on the earth and a camera. */
  jpegWithPlace: await noise().withExif(place).jpeg().toBuffer(),
  pngWithPlace: await noise().withExif(place).png().toBuffer(),
  webpWithPlace: await noise().withExif(place).webp().toBuffer(),
  avifWithPlace: await noise(64, 64).withExif(place).avif().toBuffer(),
  /** As a phone held upright stores it: lying, with a word on how to turn it. */
  jpegUpright: await noise().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  jpegWithXmp: await noise().withXmp(xmp).jpeg().toBuffer(),
};

/** The first part of a file, as a broken download leaves it. */
export const cut = (bytes: Buffer, part: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * part));

/** A photo of 24 million points of noise, about 18 MB. */
export const hugePhoto = (): Promise<Buffer> => noise(6000, 4000).withExif(place).jpeg({ quality: 90 }).toBuffer();
