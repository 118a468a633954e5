import { writeFileSync } from 'node:fs';
import { firstSight, measure, share, type Measured } from './measure.ts';
import { found, heldBack, load, training } from './run.ts';

/**
 * Prints how the check does on the sentences held back from its training: by set, in sum, and precision and recall by rule.
 * Names of sets read those instead; `--misses` lists the sentences it got wrong; `--write` keeps the figures in measured.json, which the tests compare.
 */
const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const sets = named.length > 0 ? named : [...heldBack];
const line = (name: string, { claims, found: hits, honest, alarms }: Measured, first = '') =>
  console.log(
    `${name.padEnd(16)} ${String(claims + honest).padStart(9)}  found ${`${hits}/${claims}`.padStart(9)} ${share(hits, claims).padStart(6)}  false ${`${alarms}/${honest}`.padStart(7)} ${share(alarms, honest).padStart(6)}${first}`,
  );

console.log('set              sentences');
const all = new Map(sets.map((name) => [name, measure(name)]));
for (const [name, one] of all) {
  const seen = firstSight[name];
  line(name, one, seen ? `  first sight: ${share(seen.found, seen.claims)} / ${share(seen.alarms, seen.honest)}` : '');
}
for (const kind of ['plain', 'hard']) {
  const those = [...all].filter(([name]) => name.endsWith(kind)).map(([, one]) => one);
  const sum = (key: keyof Measured) => those.reduce((total, one) => total + one[key], 0);
  if (those.length > 1)
    line(`all ${kind}`, { claims: sum('claims'), found: sum('found'), honest: sum('honest'), alarms: sum('alarms') });
}

const rows = sets.flatMap(load).map((row) => ({ ...row, hits: found(row).filter(({ kind }) => kind === 'claim') }));
if (process.argv.includes('--misses')) {
  for (const row of rows.filter(({ claim, hits }) => claim && hits.length === 0))
    console.log(`MISS  ${row.rule} ${row.text}`);
  for (const row of rows.filter(({ claim, hits }) => !claim && hits.length > 0))
    console.log(`FALSE ${row.text}  <- ${row.hits.map(({ rule }) => rule).join(', ')}`);
}

console.log('\nrule  claims  found         under this name   named  precision');
for (const id of [
  ...new Set(
    rows.flatMap(({ claim, rule, hits }) => [...(claim && rule ? [rule] : []), ...hits.map((hit) => hit.rule)]),
  ),
].toSorted()) {
  const meant = rows.filter((row) => row.claim && row.rule === id);
  const caught = meant.filter(({ hits }) => hits.length > 0).length;
  const exact = meant.filter(({ hits }) => hits.some((hit) => hit.rule === id)).length;
  const given = rows.filter(({ hits }) => hits.some((hit) => hit.rule === id));
  const right = given.filter(({ claim }) => claim).length;
  console.log(
    `${id}   ${String(meant.length).padStart(6)}  ${String(caught).padStart(5)} ${share(caught, meant.length).padStart(7)}  ${String(exact).padStart(8)} ${share(exact, meant.length).padStart(7)}  ${String(given.length).padStart(6)}  ${share(right, given.length).padStart(9)}`,
  );
}

const count = (names: readonly string[]) => names.reduce((total, name) => total + load(name).length, 0);
const learned = count(training.filter((name) => name !== 'train-site'));
const kept = count(heldBack);
console.log(
  `\n${learned} sentences to learn from, ${kept} held back (${share(kept, kept + learned)}), and ${count(['train-site'])} of the site itself that no figure counts.`,
);
if (process.argv.includes('--write'))
  writeFileSync(new URL('measured.json', import.meta.url), `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
