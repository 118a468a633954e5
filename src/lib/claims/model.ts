import { weights } from './weights.ts';

const table = new Map(
  weights.split('\n').map((line) => {
    const at = line.lastIndexOf('\t');
    return [line.slice(0, at), Number(line.slice(at + 1))] as const;
  }),
);

/** How likely a sentence with these features is a claim, from 0 to 1: logistic regression with the weights of `tests/claims/train.ts`. */
export function likelihood(features: ReadonlySet<string>): number {
  let sum = 0;
  for (const feature of features) sum += table.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum / Math.sqrt(features.size)));
}
