/** One line of a `_redirects` file. */
export interface Redirect {
  from: string;
  to: string;
  status: number;
}

/** The rules of a `_redirects` file as Cloudflare and Netlify read it: from, to, status; `*` at the end of `from` fills `:splat`. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', status = '302'] = line.split(/\s+/);
      return { from, to, status: Number.parseInt(status, 10) };
    });
}

/** Where an address is sent, by the first rule that names it. Addresses are compared as written and as decoded. */
export function redirectFor(rules: Redirect[], path: string): Redirect | undefined {
  for (const rule of rules) {
    if (same(rule.from, path)) return rule;
    if (!rule.from.endsWith('/*')) continue;
    const folder = rule.from.slice(0, -1);
    if (path.startsWith(folder)) return { ...rule, to: rule.to.replace(':splat', path.slice(folder.length)) };
  }
  return undefined;
}

const same = (a: string, b: string): boolean => a === b || decoded(a) === decoded(b);

/** A path with its percent signs resolved, or as it was when they are broken. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
