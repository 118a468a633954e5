import { found, load } from './run.ts';

/** Sets the weights were never fitted to; read when no set is named. */
const unseen = ['held-plain', 'held-hard', 'blind-plain', 'blind-hard', 'examiner-plain', 'examiner-hard', 'fresh-plain', 'fresh-hard', 'later-plain', 'later-hard'];

/** Prints precision and recall of the check on sets of labelled sentences, and with `--misses` the sentences it got wrong. */
const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const names = named.length > 0 ? named : unseen;
const show = process.argv.includes('--misses');
const byRule = process.argv.includes('--rules');
const claimsOnly = !process.argv.includes('--advice');

for (const name of names) {
  const rows = load(name).map((one) => ({
    ...one,
    hits: found(one).filter(({ kind }) => !claimsOnly || kind === 'claim'),
  }));
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const claims = rows.filter((row) => row.claim);
  const honest = rows.filter((row) => !row.claim);
  const caught = claims.filter((row) => row.hits.length > 0);
  const alarms = honest.filter((row) => row.hits.length > 0);
  console.log(
    `${name}: ${rows.length} sentences, found ${caught.length}/${claims.length} (${share(caught.length, claims.length)}), false alarms ${alarms.length}/${honest.length} (${share(alarms.length, honest.length)})`,
  );
  if (show) {
    for (const row of claims) if (row.hits.length === 0) console.log(`  MISS ${row.rule} ${row.text}`);
    for (const row of alarms)
      console.log(`  FALSE ${row.text}  <- ${row.hits.map(({ rule, words }) => `${rule}: ${words}`).join(' | ')}`);
  }
  if (byRule) {
    for (const id of [
      ...new Set(
        rows.flatMap(({ claim, rule, hits }) => [...(claim && rule ? [rule] : []), ...hits.map((hit) => hit.rule)]),
      ),
    ].toSorted()) {
      const meant = claims.filter(({ rule }) => rule === id);
      const given = rows.filter(({ hits }) => hits.some((hit) => hit.rule === id));
      console.log(
        `  ${id}: found ${meant.filter(({ hits }) => hits.length > 0).length}/${meant.length}, under this name ${meant.filter(({ hits }) => hits.some((hit) => hit.rule === id)).length}; named ${given.length} times, ${share(given.filter(({ claim }) => claim).length, given.length)} of them claims`,
      );
    }
  }
}
