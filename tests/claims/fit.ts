import type { Labelled } from './run.ts';

export type Weights = ReadonlyMap<string, number>;

interface Seen {
  row: Labelled;
  names: ReadonlySet<string>;
}

/** How likely a sentence with these features is a claim, from 0 to 1. Each sentence's features share one unit of length, so that long sentences do not shout. */
export function probability(weights: Weights, names: ReadonlySet<string>): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-sum / Math.sqrt(names.size)));
}

/** Logistic regression by gradient descent (Adam), always the same for the same sentences. Claims and honest sentences weigh alike however many there are; features met once or twice tell nothing and are left out. `penalty` holds the weights small. */
export function fit(list: readonly Seen[], penalty = 1 / 15, rounds = 220): Weights {
  const count = new Map<string, number>();
  for (const { names } of list) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const ids = new Map([...count].filter(([, times]) => times > 2).map(([name], at) => [name, at]));
  const claims = list.filter(({ row }) => row.claim).length;
  const coded = list.map(({ row, names }) => ({
    goal: row.claim ? 1 : 0,
    stress: row.claim ? list.length / (2 * claims) : list.length / (2 * (list.length - claims)),
    size: 1 / Math.sqrt(names.size),
    ids: Int32Array.from([...names].flatMap((name) => ids.get(name) ?? [])),
  }));
  const weight = new Float64Array(ids.size);
  const mean = new Float64Array(ids.size);
  const spread = new Float64Array(ids.size);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weight.map((value) => value * penalty);
    for (const { goal, stress, size, ids: used } of coded) {
      let sum = 0;
      for (const id of used) sum += weight[id]!;
      const miss = stress * (1 / (1 + Math.exp(-sum * size)) - goal) * size;
      for (const id of used) slope[id]! += miss;
    }
    const pace = 0.25 / (1 + round / 60);
    for (let id = 0; id < weight.length; id += 1) {
      mean[id] = 0.9 * mean[id]! + 0.1 * slope[id]!;
      spread[id] = 0.99 * spread[id]! + 0.01 * slope[id]! ** 2;
      weight[id]! -= (pace * mean[id]!) / (1 - 0.9 ** round) / (Math.sqrt(spread[id]! / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return new Map([...ids].map(([name, id]) => [name, weight[id]!]));
}
