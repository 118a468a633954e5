/**
 * A PNG in the wrapping of an .ico file, for browsers and feed readers that ask for /favicon.ico whatever a page says.
 * One directory entry of 16 bytes after a header of 6. https://en.wikipedia.org/wiki/ICO_(file_format)
 * @param size width and height in pixels, below 256
 */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(22 + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  file.set(png, 22);
  return file;
}
