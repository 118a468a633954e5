import { writeFileSync } from 'node:fs';
import { features } from '../../src/lib/claims/features.ts';
import { matches } from '../../src/lib/claims/match.ts';
import { isStrong } from '../../src/lib/claims/decide.ts';
import { parse } from '../../src/lib/claims/parse.ts';
import { sentences } from '../../src/lib/claims/sentences.ts';
import { load, options, type Labelled } from './run.ts';

/** Fits the classifier's weights to the training sentences and writes them to src/lib/claims/weights.ts. With `--folds` it only prints how well each fifth is told by the other four. The held-back sets are never read here. */
const rows: Labelled[] = [
  'train-plain',
  'train-hard',
  'train-mixed',
  'train-site',
  'train-plainlife',
  'house-rules',
].flatMap((name) => load(name));

interface Example {
  row: Labelled;
  names: string[];
  strong: boolean;
}

const examples: Example[] = rows.flatMap((row) => {
  const given = options(row);
  const role = row.role ?? 'body';
  const parts = sentences(row.text, 1);
  // A claim in two sentences is in the pair; an honest pair is honest in both.
  const units =
    row.claim && parts.length > 1
      ? [{ ...parts[0]!, text: parts.map((one) => one.text).join(' '), cites: parts.flatMap((one) => one.cites) }]
      : parts;
  return units.map((sentence) => {
    const parsed = parse(sentence.text, given.region);
    const found = matches(sentence, parsed, role, given);
    return { row, names: [...features(sentence, parsed, role, found, given)], strong: isStrong(found) };
  });
});

/** Words met once tell nothing. Each example's features share one unit of length, so that long sentences do not shout. */
function fit(list: readonly Example[], penalty = 1 / 15, rounds = 220): Map<string, number> {
  const count = new Map<string, number>();
  for (const { names } of list) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  const ids = new Map([...count].filter(([, times]) => times > 1).map(([name], at) => [name, at]));
  const claims = list.filter(({ row }) => row.claim).length;
  const coded = list.map(({ row, names }) => ({
    goal: row.claim ? 1 : 0,
    stress: row.claim ? list.length / (2 * claims) : list.length / (2 * (list.length - claims)),
    size: 1 / Math.sqrt(names.length),
    ids: names.flatMap((name) => ids.get(name) ?? []),
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

const score = (weight: Map<string, number>, names: string[]) =>
  1 / (1 + Math.exp(-names.reduce((sum, name) => sum + (weight.get(name) ?? 0), 0) / Math.sqrt(names.length)));
const fold = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 1009, 7) % 5;

if (process.argv.includes('--folds')) {
  const told: { row: Labelled; p: number; strong: boolean }[] = [];
  for (let part = 0; part < 5; part += 1) {
    const weight = fit(examples.filter(({ row }) => fold(row.text) !== part));
    for (const one of examples.filter(({ row }) => fold(row.text) === part))
      told.push({ row: one.row, p: score(weight, one.names), strong: one.strong && one.names.includes('calm bare') });
  }
  const share = (list: typeof told, hit: (one: (typeof told)[number]) => boolean) =>
    ((100 * list.filter(hit).length) / list.length).toFixed(1);
  const claims = told.filter(({ row }) => row.claim);
  const honest = told.filter(({ row }) => !row.claim);
  console.log('limit  alone: plain hard alarms   with rules: plain hard alarms');
  for (const limit of [0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const alone = ({ p }: { p: number }) => p > limit;
    const both = ({ p, strong }: { p: number; strong: boolean }) => p > limit || (strong && p > 0.5);
    const cells = [alone, both].map((hit) =>
      [claims.filter(({ row }) => !row.hard), claims.filter(({ row }) => row.hard), honest]
        .map((list) => share(list, hit))
        .join(' '),
    );
    console.log(limit, ' ', cells.join('   '));
  }
  if (process.argv.includes('--misses'))
    for (const { row, p } of told.toSorted((a, b) => a.p - b.p))
      if (row.claim ? p < 0.5 : p > 0.5) console.log(p.toFixed(2), row.claim ? 'MISS ' : 'FALSE', row.text);
} else {
  const weight = fit(examples);
  const lines = [...weight]
    .filter(([, value]) => Math.abs(value) >= 0.03)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}\t${value.toFixed(2)}`);
  const text = `/** The classifier's weights, one feature a line. Written by tests/claims/train.ts; do not edit. */\nexport const weights = \`${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`;\n`;
  writeFileSync(new URL('../../src/lib/claims/weights.ts', import.meta.url), text);
  console.log(`${examples.length} sentences, ${lines.length} weights, ${Math.round(text.length / 1024)} KB`);
}
