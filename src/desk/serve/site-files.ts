import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What lies at an address: a file, the address it should have had, or nothing. */
export type Found = { file: string } | { moveTo: string } | undefined;

/**
 * The file for a decoded path such as "/about/", below `root` and nowhere else.
 * A folder without its slash, and `index.html` written out, are sent to the one address of the page.
 */
export function findFile(root: string, path: string): Found {
  // `_headers` and `_redirects` are for the host; files that begin with a dot are nobody's, apart from .well-known.
  if (
    path.includes('\0') ||
    path.includes('\\') ||
    /\/\.(?!well-known\/)/.test(path) ||
    /^\/_(?:headers|redirects)$/.test(path)
  )
    return undefined;
  if (path.endsWith('/index.html'))
    return inside(root, path) ? { moveTo: path.slice(0, -'index.html'.length) } : undefined;
  if (path.endsWith('/')) {
    const file = inside(root, `${path}index.html`);
    return file ? { file } : undefined;
  }
  const file = inside(root, path);
  if (file) return { file };
  return inside(root, `${path}/index.html`) ? { moveTo: `${path}/` } : undefined;
}

/** The real place of a regular file below `root`, or nothing when it is missing or leads outside. */
function inside(root: string, path: string): string | undefined {
  try {
    const file = realpathSync(join(root, path));
    return file.startsWith(realpathSync(root) + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
