import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from './content-types.ts';

/** A file's bytes as they go over the wire. */
export interface Encoded {
  bytes: Buffer;
  /** `br`, `gzip`, or empty when the bytes are sent as they are. */
  encoding: string;
}

/** The bytes of `file` in the best encoding the browser accepts: the one written beside it by the build, else compressed now. */
export async function encode(file: string, accepted: string): Promise<Encoded> {
  const plain = readFileSync(file);
  if (!compressible(file)) return { bytes: plain, encoding: '' };
  const accepts = (name: string) =>
    accepted.split(',').some((part) => part.trim().split(';')[0] === name && !/;\s*q=0(?:\.0*)?$/.test(part.trim()));
  if (accepts('br')) return { bytes: await beside(`${file}.br`, () => brotli(plain, 5)), encoding: 'br' };
  if (accepts('gzip')) return { bytes: await beside(`${file}.gz`, () => promisify(gzip)(plain)), encoding: 'gzip' };
  return { bytes: plain, encoding: '' };
}

/** Brotli of some text. `quality` 11 is the smallest and about fifty times slower than 5. */
export const brotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const beside = async (file: string, make: () => Promise<Buffer>): Promise<Buffer> =>
  existsSync(file) ? readFileSync(file) : make();
