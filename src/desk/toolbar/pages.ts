import type { Finding } from '../../lib/finding.ts';
import { articlePath } from '../../lib/paths.ts';
import { slugOf } from '../../lib/slug.ts';

/** What the toolbar shows: findings of the page being looked at, and how many stand elsewhere. */
export interface PageFindings {
  here: Finding[];
  elsewhere: number;
}

/** Sorts findings by whether they belong to the page at `path`. Facts of the practice belong to every page. */
export function findingsFor(path: string, findings: Finding[]): PageFindings {
  const here = findings.filter(({ file }) => isOn(path, file));
  return { here, elsewhere: findings.length - here.length };
}

function isOn(path: string, file: string): boolean {
  const [, kind = '', name = ''] = file.split('/');
  if (kind === 'articles') return decodeURIComponent(path) === articlePath(slugOf(name.replace(/\.mdx?$/i, '')));
  if (kind === 'pages') return path === `/${name.replace(/\.mdx?$/i, '')}/`;
  if (kind === 'home.yaml') return path === '/';
  return true;
}
