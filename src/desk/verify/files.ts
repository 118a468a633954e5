import { XMLValidator } from 'fast-xml-parser';
import type { Finding } from '../../lib/finding.ts';
import { about, textOf, type BuiltFile } from './site.ts';

const kB = 1000;
/** Largest file of any kind, in bytes. */
export const largestFile = 400 * kB;
/** Largest page, in bytes before compression. */
export const largestPage = 100 * kB;
/** Largest sitemap, which no reader fetches: the bound of its format. https://www.sitemaps.org/protocol.html */
const largestSitemap = 50_000 * kB;

const belongs =
  /\.(?:html|css|js|mjs|json|xml|xsl|txt|md|svg|png|jpe?g|webp|avif|gif|ico|woff2|webmanifest|pdf|ics|vcf)(?:\.br|\.gz)?$/;
const hostFiles = /^(?:_headers|_redirects|\.nojekyll|CNAME|\.well-known\/.+)$/;

/** Files that are too large, that nobody meant to publish, or that other programs could not read. */
export function fileRules(root: string, files: BuiltFile[]): Finding[] {
  const missing = ['index.html', '404.html'].filter((name) => !files.some((file) => file.name === name));
  return [
    ...missing.map((name) =>
      about(
        name,
        0,
        'missing',
        '',
        'The page is missing from the built site.',
        'Its source stands in src/pages: put it back.',
      ),
    ),
    ...files.flatMap((file) => oneFile(root, file)),
  ];
}

function oneFile(root: string, file: BuiltFile): Finding[] {
  const { name, size } = file;
  const findings: Finding[] = [];
  const limit = name.endsWith('.html') ? largestPage : name === 'sitemap.xml' ? largestSitemap : largestFile;
  if (!hostFiles.test(name) && (!belongs.test(name) || /(^|\/)[.~]/.test(name)))
    findings.push(
      about(
        name,
        0,
        'stray',
        '',
        'This file does not belong on a website.',
        `Take it out of public/ or content/ (a file called ${name.split('/').pop()}).`,
      ),
    );
  if (size > limit)
    findings.push(
      about(
        name,
        0,
        'size',
        '',
        `The file has ${Math.ceil(size / kB)} kB; at most ${limit / kB} kB reach a phone in reasonable time.`,
        name.endsWith('.html') ? 'Split the page.' : 'Use a smaller picture or file.',
      ),
    );
  if (/\.(?:xml|svg)$/.test(name)) {
    const result = XMLValidator.validate(textOf(root, file));
    if (result !== true)
      findings.push(
        about(
          name,
          result.err.line,
          'xml',
          '',
          `The file cannot be read as XML: ${result.err.msg}`,
          'Look for a sign such as < or & in the text it was made from.',
        ),
      );
  }
  return findings;
}

/** Signs that went wrong on the way into a page: a byte order mark, or the sign for a letter that could not be read. */
export function signRules(name: string, text: string): Finding[] {
  const at = text.search(/[\uFEFF\uFFFD]/);
  if (at < 0) return [];
  const around = text.slice(Math.max(0, at - 20), at + 20);
  return [
    about(
      name,
      text.slice(0, at).split('\n').length,
      'encoding',
      around,
      `There is an unreadable sign near "${around.replace(/\s+/g, ' ').trim()}".`,
      'Save the source file as UTF-8.',
    ),
  ];
}
