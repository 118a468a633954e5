import { readFileSync } from 'node:fs';
import { Encoder } from './encoder/encoder.ts';

/** The weights of the features, one a line, written by tests/claims/train.ts. */
const lines = readFileSync(new URL('weights.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

const table = new Map(
  lines.map((line) => {
    const at = line.lastIndexOf('\t');
    return [line.slice(0, at), Number(line.slice(at + 1))] as const;
  }),
);

/** The odds, as a logarithm, between which the features leave it open and the encoder reads the sentence too; and how much the encoder counts beside them. Chosen on the older held-back sets. */
const open = { from: -1, to: 3, share: 0.7 };

let encoder: Encoder | undefined;

/** How likely a sentence is a claim, from 0 to 1: logistic regression over its features with the weights of `tests/claims/train.ts`, and where that is open, the encoder's reading of the whole sentence. `text` is what `asRead` gives. */
export function likelihood(features: ReadonlySet<string>, text: string): number {
  let sum = 0;
  for (const feature of features) sum += table.get(feature) ?? 0;
  const odds = sum / Math.sqrt(features.size);
  if (odds < open.from || odds > open.to) return chance(odds);
  encoder ??= new Encoder();
  return chance(odds + open.share * encoder.odds(text));
}

/** A logarithm of odds as a probability. */
const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
