import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { today } from '../lib/dates.ts';
import { articlePath } from '../lib/paths.ts';
import { readArticles } from './build/articles.ts';
import { readPractice } from './build/expected.ts';
import { ask } from './monitor/ask.ts';
import { certificate } from './monitor/certificate.ts';
import { crawl, deadLinks } from './monitor/crawl.ts';
import { ageInDays, machineFiles } from './monitor/machines.ts';
import { protection } from './monitor/protection.ts';
import { Stop } from './stop.ts';

/**
 * `npm run monitor -- https://your-site`: looks at the live site as visitors and machines do. Without an address it takes
 * the one in practice.yaml. Gives back 1 when there is something to look at.
 */
export default async function monitor([address]: string[]): Promise<number> {
  const root = process.cwd();
  const practice = readPractice(root);
  const given = address ?? practice.site;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    throw new Stop(`"${given}" is no address of a site. Write it whole: npm run monitor -- https://your-site`);
  const url = new URL(given);
  const base = url.origin;
  const now = new Date();
  const here = /^(?:localhost|127\.|\[::1\])/.test(url.hostname);
  console.log(`Looking at ${base}.`);
  const home = await ask(`${base}/`);
  if (home.status !== 200)
    throw new Stop(`The home page cannot be had: ${home.why || `it answers ${home.status}`}. Is the site published?`);

  let bad = 0;
  const tell = (problems: string[], good: string) => {
    bad += problems.length;
    for (const problem of problems) console.log(`  look  ${problem}`);
    if (problems.length === 0) console.log(`  good  ${good}`);
  };
  const found = await crawl(base, practice.site, ['/', '/sitemap.xml', '/rss.xml', '/robots.txt']);
  tell(
    found.problems,
    `${found.pages.length} pages and ${found.files} files answer, and every link between them leads somewhere.`,
  );
  tell(await missingArticles(root, base, practice.timeZone, now), 'Every article whose day has come is there.');
  const bare = hostOf() === 'github';
  tell(
    protection(found.pages, !bare),
    bare
      ? 'The pages are as they were built. GitHub Pages sends no headers of the site.'
      : 'The pages are as they were built, and their headers are those of the policy.',
  );
  tell(
    await machineFiles(base, now),
    'Feeds, sitemap and the other files for machines can be read, and a missing page says 404.',
  );
  if (url.protocol === 'https:') for (const { line, bad } of await certificate(url, now)) tell(bad ? [line] : [], line);
  else if (!here) tell(['The address is not https: visitors can be listened to.'], '');
  if (!here) {
    const { dead, unsure } = await deadLinks(found.outside);
    tell(dead, `${found.outside.size - unsure.length} links to other sites lead somewhere.`);
    for (const line of unsure) console.log(`  note  Not judged: ${line}`);
  }
  const age = await ageInDays(base, now);
  if (age !== undefined) console.log(`  note  The site was last published ${age === 0 ? 'today' : `${age} days ago`}.`);
  console.log(
    bad ? `\n${bad} ${bad === 1 ? 'thing' : 'things'} to look at. docs/operate.md says what to do.` : '\nAll is well.',
  );
  return bad ? 1 : 0;
}

/** Articles that stand in this folder, are due since yesterday, and are not on the live site. */
async function missingArticles(root: string, base: string, timeZone: string, now: Date): Promise<string[]> {
  const yesterday = today(timeZone, new Date(now.getTime() - 86_400_000));
  const due = readArticles(root, yesterday).filter(({ waits }) => !waits);
  const answers = await Promise.all(
    due.map(async ({ slug, file }) => ({ file, ...(await ask(base + articlePath(slug))) })),
  );
  return answers
    .filter(({ status }) => status !== 200)
    .map(
      ({ file }) =>
        `${file} is due and not on the site. Publish it; if it was to appear by itself, the daily build has stopped.`,
    );
}

function hostOf(): string | undefined {
  if (!existsSync('content/launch.yaml')) return undefined;
  return ((parse(readFileSync('content/launch.yaml', 'utf8')) ?? {}) as { host?: string }).host;
}
