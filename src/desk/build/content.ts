import { checkSite } from '../../lib/check/index.ts';
import { printFindings } from '../report.ts';
import { Stop } from '../stop.ts';

/** Checks the content of the project in `root`, and says what waits for its day. Stops with every problem at once when the site must not be built. */
export async function checkContent(root: string, now: Date): Promise<void> {
  const { findings, waiting, failed } = await checkSite(root, now);
  if (failed) throw new Stop(printFindings(findings.filter(({ kind }) => kind !== 'advice')));
  // A claim that is let through and a file that is passed over are worth knowing now; the rest is for `npm run check`.
  const shown = findings.filter(({ kind, rule }) => kind !== 'advice' || rule === 'unused');
  if (shown.length > 0) console.log(printFindings(shown, 'The site is built all the same.'));
  const rest = findings.length - shown.length;
  if (rest > 0)
    console.log(
      `There ${rest === 1 ? 'is 1 piece' : `are ${rest} pieces`} of advice: npm run check -- --advice shows it.`,
    );
  for (const { file, from } of waiting)
    console.log(from ? `Scheduled: ${file} appears on ${from}.` : `Draft: ${file} is not published.`);
}
