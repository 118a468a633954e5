import { readFileSync } from 'node:fs';
import { layer, type Dense } from './dense.ts';

type Norm = readonly [scale: Float32Array, shift: Float32Array];

/** One layer of attention and one that widens and narrows. The first block carries what came in on to its own width. */
export interface Block {
  carry: Dense | undefined;
  before: Norm;
  look: Dense;
  gather: Dense;
  between: Norm;
  widen: Dense;
  narrow: Dense;
}

/** What the encoder knows. */
export interface Weights {
  /** One piece a line with its log probability. */
  pieces: string;
  /** Number `at` of the piece `id`. */
  words: (id: number, at: number) => number;
  wavelengths: Float32Array;
  blocks: Block[];
  verdict: Dense;
}

/** Where one table stands in weights.bin. */
interface Part {
  at: number;
  rows: number;
  columns: number;
}

/** Reads `pieces.txt`, `weights.json` and `weights.bin` as encoder.py wrote them: each matrix as bytes with a scale a row, each list of numbers as floats. */
export function readWeights(folder: URL): Weights {
  const parts = JSON.parse(readFileSync(new URL('weights.json', folder), 'utf8')) as Record<string, Part>;
  const { buffer, byteOffset } = readFileSync(new URL('weights.bin', folder));
  const floats = (at: number, count: number) =>
    new Float32Array(buffer.slice(byteOffset + at, byteOffset + at + 4 * count));
  const table = (name: string) => {
    const { at, rows, columns } = parts[name]!;
    const scales = floats(at, rows);
    const bytes = new Int8Array(buffer, byteOffset + at + 4 * rows, rows * columns);
    return {
      columns,
      value: (row: number, at: number) => bytes[row * columns + at]! * scales[row]!,
      size: bytes.length,
    };
  };
  const list = (name: string) => floats(parts[name]!.at, parts[name]!.columns);
  const read = (name: string) => {
    const { columns, value, size } = table(name);
    const rows = new Float32Array(size);
    for (let i = 0; i < size; i += 1) rows[i] = value(Math.floor(i / columns), i % columns);
    return layer(rows, list(`${name} add`));
  };
  const norm = (name: string): Norm => [list(`${name} scale`), list(`${name} shift`)];
  return {
    pieces: readFileSync(new URL('pieces.txt', folder), 'utf8'),
    words: table('words').value,
    wavelengths: list('wavelengths'),
    blocks: [0, 1].map((number) => ({
      carry: number === 0 ? read('0 carry') : undefined,
      before: norm(`${number} before`),
      look: read(`${number} look`),
      gather: read(`${number} gather`),
      between: norm(`${number} between`),
      widen: read(`${number} widen`),
      narrow: read(`${number} narrow`),
    })),
    verdict: read('verdict'),
  };
}
