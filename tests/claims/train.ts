import { readFileSync, writeFileSync } from 'node:fs';
import { decide } from '../../src/lib/claims/decide.ts';
import { contradicted } from '../../src/lib/claims/excuses.ts';
import { mostPieces } from '../../src/lib/claims/encoder/encoder.ts';
import { Pieces } from '../../src/lib/claims/encoder/pieces.ts';
import { asRead } from '../../src/lib/claims/encoder/text.ts';
import { features } from '../../src/lib/claims/features.ts';
import { matches } from '../../src/lib/claims/match.ts';
import { parse } from '../../src/lib/claims/parse.ts';
import { sentences, type Sentence } from '../../src/lib/claims/sentences.ts';
import { fit, probability, type Weights } from './fit.ts';
import { load, options, training, type Labelled } from './run.ts';

/**
 * Fits the weights of the features to the training sentences and writes them to src/lib/claims/weights.txt. With `--folds` it writes nothing and prints how
 * well each fifth is told by the other four; with `--misses` also which sentences were not. With `--pieces` it prints the sentences for `encoder.py`. The held-back sets are never read here.
 */
interface Example {
  row: Labelled;
  set: string;
  fold: number;
  sentence: Sentence;
  names: ReadonlySet<string>;
}

/** Sentences written in one go resemble each other, so forty neighbors stay in one fold. */
const fold = (set: string, at: number) =>
  ([...set].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) + Math.floor(at / 40)) % 5;

const examples: Example[] = training.flatMap((set) =>
  load(set).flatMap((row, at) => {
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
      const names = features(sentence, parsed, role, matches(sentence, parsed, role, given), given);
      return { row, set, fold: fold(set, at), sentence, names };
    });
  }),
);

/** Would the whole check, rules and classifier, stop at this sentence? */
function stops({ row, sentence }: Example, weights: Weights): boolean {
  const given = options(row);
  const role = row.role ?? 'body';
  const parsed = parse(sentence.text, given.region);
  const found = matches(sentence, parsed, role, given);
  return (
    contradicted(sentence, given) ||
    decide(sentence, parsed, role, found, given, (names) => probability(weights, names)).claim
  );
}

function folds(): void {
  const told = [0, 1, 2, 3, 4].flatMap((part) => {
    const weights = fit(examples.filter((one) => one.fold !== part));
    return examples
      .filter((one) => one.fold === part)
      .map((one) => ({ ...one, p: probability(weights, one.names), stopped: stops(one, weights) }));
  });
  const share = (list: typeof told) =>
    `${((100 * list.filter(({ stopped }) => stopped).length) / list.length).toFixed(1)} % of ${list.length}`;
  for (const set of [...training, 'all']) {
    const rows = told.filter((one) => set === 'all' || one.set === set);
    const [claims, honest] = [rows.filter(({ row }) => row.claim), rows.filter(({ row }) => !row.claim)];
    console.log(`${set}: found ${share(claims)}, false alarms ${share(honest)}`);
  }
  if (process.argv.includes('--misses'))
    for (const { row, p, stopped } of told.toSorted((a, b) => a.p - b.p))
      if (row.claim !== stopped) console.log(p.toFixed(2), row.claim ? 'MISS ' : 'FALSE', row.text);
}

function write(): void {
  const lines = [...fit(examples)]
    .filter(([, value]) => Math.abs(value) >= 0.1)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}\t${value.toFixed(2)}`);
  const text = `${lines.join('\n')}\n`;
  writeFileSync(new URL('../../src/lib/claims/weights.txt', import.meta.url), text);
  console.log(`${examples.length} sentences, ${lines.length} weights, ${Math.round(text.length / 1024)} KB`);
}

/** The training sentences as `encoder.py` reads them. */
function cut(): void {
  const pieces = new Pieces(readFileSync(new URL('../../src/lib/claims/encoder/pieces.txt', import.meta.url), 'utf8'));
  const rows = examples.map(({ row, sentence }) => ({
    ids: pieces.cut(asRead(sentence, row.role ?? 'body', options(row))).slice(0, mostPieces),
    claim: row.claim,
  }));
  process.stdout.write(`${JSON.stringify(rows)}\n`);
}

if (process.argv.includes('--folds')) folds();
else if (process.argv.includes('--pieces')) cut();
else write();
