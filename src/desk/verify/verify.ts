import type { Finding } from '../../lib/finding.ts';
import { fileRules, signRules } from './files.ts';
import { leakFinder } from './leaks.ts';
import { brokenLinks, linksOf, type PageLinks } from './links.ts';
import { chosen, markupRules } from './markup.ts';
import { pageRules } from './page-rules.ts';
import { pictureRules } from './pictures.ts';
import { filesBelow, textOf, type Expected } from './site.ts';
import { tags } from './tags.ts';

/** What the verification looked at and found. */
export interface Verified {
  findings: Finding[];
  pages: number;
  files: number;
}

/** Looks at a built site the way readers, browsers and search engines will, and reports every problem at once. */
export async function verify(root: string, expected: Expected): Promise<Verified> {
  const files = filesBelow(root).filter((file) => !/\.(?:br|gz)$/.test(file.name));
  const pages = files.filter((file) => file.name.endsWith('.html'));
  const nested = new Set(chosen(pages));
  const leaks = leakFinder(expected);
  const links: PageLinks[] = [];
  const findings = fileRules(root, files);
  for (const file of files.filter(({ name }) =>
    /\.(?:html|css|m?js|json|xml|txt|md|svg|ics|vcf|webmanifest)$|^_(?:headers|redirects)$/.test(name),
  )) {
    const text = textOf(root, file);
    findings.push(...leaks(file.name, text), ...signRules(file.name, text));
    if (!file.name.endsWith('.html')) continue;
    const page = tags(text);
    const [ofPage, twice] = linksOf(file.name, page);
    links.push(ofPage);
    findings.push(...twice, ...pageRules(file.name, page, expected));
    if (nested.has(file)) findings.push(...(await markupRules(file.name, text)));
  }
  findings.push(...brokenLinks(links, files, expected.site), ...(await pictureRules(root, files)));
  return { findings, pages: pages.length, files: files.length };
}
