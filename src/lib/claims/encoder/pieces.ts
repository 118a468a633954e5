/** Marks the beginning of a word in a piece. */
const space = '▁';

/** The first entries of the list stand for no letters. */
const reserved = 6;

/** Cuts text into the known pieces of words that are together the likeliest: a unigram language model, found by the Viterbi algorithm (Kudo 2018, "Subword Regularization"). */
export class Pieces {
  readonly #known = new Map<string, { id: number; score: number }>();
  readonly #longest: number;

  /** `list`: one piece a line with its log probability, in the order of their numbers. */
  constructor(list: string) {
    const lines = list.trimEnd().split('\n');
    lines.forEach((line, id) => {
      const [piece = '', score = '0'] = line.split('\t');
      if (id >= reserved) this.#known.set(piece, { id, score: Number(score) });
    });
    this.#longest = Math.max(...[...this.#known.keys()].map((piece) => piece.length));
  }

  /** The numbers of the pieces. What no piece covers becomes 0, once however long it is. */
  cut(text: string): number[] {
    const letters = [...(space + text.normalize('NFKC').trim()).replace(/\s/g, space)];
    const best = letters.map(() => ({ score: -Infinity, from: -1, id: 0 }));
    for (let from = 0; from < letters.length; from += 1) {
      const before = from === 0 ? 0 : best[from - 1]!.score;
      let piece = '';
      for (let end = from; end < letters.length && piece.length <= this.#longest; end += 1) {
        piece += letters[end]!;
        const { id, score } = this.#known.get(piece) ?? { id: 0, score: end === from ? unknown : -Infinity };
        if (before + score > best[end]!.score) best[end] = { score: before + score, from, id };
      }
    }
    const ids: number[] = [];
    for (let end = letters.length - 1; end >= 0; end = best[end]!.from - 1)
      if (best[end]!.id !== 0 || ids.at(-1) !== 0) ids.push(best[end]!.id);
    return ids.reverse();
  }
}

/** The log probability of a letter that is in no piece: less likely than any piece. */
const unknown = -20;
