import { type HostedSite, type Place } from './site.ts';

/** Text of `vercel.json`. Every place has its own full set of headers, so that no two rules ever meet. */
export function vercel({ places, redirects }: HostedSite): string {
  const others = places.slice(1);
  const rule = ({ pattern, headers }: Place) => ({
    source: pattern === '/*' ? everythingBut(others) : source(pattern),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  const config = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    installCommand: 'npm ci --include=dev --include=optional',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: places.map(rule),
    redirects: redirects.map(({ from, to, status }) => ({
      source: escaped(from),
      destination: escaped(to),
      statusCode: status,
    })),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

const everythingBut = (others: Place[]): string => {
  const names = others.map(({ pattern }) => {
    const text = pattern.slice(1).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    return text.endsWith('*') ? text.slice(0, -1) : `${text}$`;
  });
  return names.length > 0 ? `/((?!${names.join('|')}).*)` : '/(.*)';
};

const source = (pattern: string): string =>
  pattern.endsWith('*') ? `${escaped(pattern.slice(0, -1))}(.*)` : escaped(pattern);

/** Signs that mean something in Vercel's patterns, as themselves. */
const escaped = (path: string): string => path.replace(/[(){}:*+?\\]/g, '\\$&');
