import { attention } from './attention.ts';
import { dense } from './dense.ts';
import { layerNorm, plus } from './norm.ts';
import { Pieces } from './pieces.ts';
import { readWeights, type Weights } from './weights.ts';

/** Longer sentences are read up to here. */
export const mostPieces = 64;

const heads = 4;

/**
 * A small transformer that reads a whole sentence and says how much like a claim it is, as the logarithm of the odds. It began as the
 * Universal Sentence Encoder Lite (Cer et al. 2018, Apache 2.0) and was trained further on the sentences in tests/claims, by encoder.py there.
 */
export class Encoder {
  readonly #weights: Weights;
  readonly #pieces: Pieces;

  /** `folder` holds what `readWeights` reads. */
  constructor(folder = new URL('.', import.meta.url)) {
    this.#weights = readWeights(folder);
    this.#pieces = new Pieces(this.#weights.pieces);
  }

  odds(text: string): number {
    const ids = this.#pieces.cut(text).slice(0, mostPieces);
    if (ids.length === 0) return 0;
    let x = this.#placed(ids);
    for (const { carry, before, look, gather, between, widen, narrow } of this.#weights.blocks) {
      const seen = attention(dense(layerNorm(x, before), look), ids.length, look.inputs, heads);
      x = plus(dense(seen, gather), carry ? dense(x, carry) : x);
      const wide = dense(layerNorm(x, between), widen).map((value) => Math.max(0, value));
      x = plus(dense(wide, narrow), x);
    }
    return dense(pooled(x, ids.length), this.#weights.verdict)[0]!;
  }

  /** The pieces as numbers, with the place of each as waves in sine and cosine. */
  #placed(ids: readonly number[]): Float32Array {
    const { words, wavelengths } = this.#weights;
    const half = wavelengths.length;
    const x = new Float32Array(ids.length * 2 * half);
    ids.forEach((id, place) => {
      for (let i = 0; i < 2 * half; i += 1) {
        const turn = place * wavelengths[i % half]!;
        x[place * 2 * half + i] = 2 * words(id, i) + (i < half ? Math.sin(turn) : Math.cos(turn));
      }
    });
    return x;
  }
}

/** The mean over all places, then the highest value over all places. */
function pooled(x: Float32Array, count: number): Float32Array {
  const size = x.length / count;
  const out = new Float32Array(2 * size).fill(-Infinity, size);
  for (let place = 0; place < count; place += 1)
    for (let i = 0; i < size; i += 1) {
      const value = x[place * size + i]!;
      out[i]! += value / count;
      out[size + i] = Math.max(out[size + i]!, value);
    }
  return out;
}
