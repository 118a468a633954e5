import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirectHtml, redirectPath, redirectsFile } from '../../lib/machines/redirect-files.ts';
import { redirects, writtenRedirects } from '../../lib/machines/redirects.ts';
import type { Practice } from '../../schemas/practice.ts';
import { printFindings } from '../report.ts';
import { Stop } from '../stop.ts';
import { addressOf, filesBelow } from '../verify/site.ts';
import type { WrittenArticle } from './articles.ts';

/** Writes `_redirects`, and a page at each old address for hosts that do not read it. Stops when an old address leads nowhere. */
export function writeRedirects(root: string, folder: string, practice: Practice, articles: WrittenArticle[]): void {
  const written = writtenRedirects(
    articles.filter(({ waits }) => !waits),
    practice.redirects,
    readFileSync(join(root, 'content/practice.yaml'), 'utf8'),
  );
  const { list, findings } = redirects(
    written,
    filesBelow(folder).map(({ name }) => addressOf(name)),
  );
  if (findings.length > 0) throw new Stop(printFindings(findings));
  if (list.length === 0) return;
  writeFileSync(join(folder, '_redirects'), redirectsFile(list));
  for (const { from, to } of list) {
    const file = join(folder, redirectPath(from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectHtml(to, practice.site, practice.language));
  }
}
