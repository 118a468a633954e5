import type { Finding } from '../../lib/finding.ts';

/** Rules whose faults keep a page from being drawn at all, or from being drawn anew. Others are shown on the page itself, in the toolbar. */
const stopping = new Set([
  'encoding',
  'yaml',
  'front-matter',
  'facts',
  'file',
  'syntax',
  'code',
  'tag',
  'prop',
  'picture',
]);

/** Which of a page's findings keep it from being shown. */
export const stops = (findings: Finding[]): Finding[] =>
  findings.filter(({ kind, rule }) => kind === 'error' && stopping.has(rule));

/** The page that stands in place of one with faults while the site is being written: file, line, what is wrong, how to mend it. Looks again every second. */
export function stoppedPage(findings: Finding[]): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  const lists = [...files].map(([file, list]) => `<h2>${text(file)}</h2>\n<ol>\n${list.map(entry).join('\n')}\n</ol>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page waits for you</title>
<style>
  body { font: 18px/1.6 system-ui, sans-serif; max-width: 42rem; margin: 10vh auto; padding: 0 1.5rem; color: #1d2733; background: #faf8f4 }
  h1 { font-size: 1.6rem } h2 { font: 600 1rem ui-monospace, monospace; margin-top: 2rem; overflow-wrap: anywhere }
  ol { list-style: none; padding: 0 } li { border-left: 3px solid #7b8a94; padding-left: 1rem; margin: 1rem 0 }
  code { overflow-wrap: anywhere } p { margin: .2rem 0 }
</style>
<h1>This page cannot be shown yet</h1>
<p>${findings.length === 1 ? 'One thing is' : `${findings.length} things are`} in the way. The page comes back by itself as soon as the file is saved without ${findings.length === 1 ? 'it' : 'them'}.</p>
${lists.join('\n')}
<script>
  setInterval(async () => {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined);
    if (answer && (answer.ok || (await answer.text()) !== shown)) location.reload();
  }, 1000);
  let shown;
  fetch(location.href, { headers: { accept: 'text/html' } }).then(async (answer) => (shown = await answer.text()));
</script>
</html>
`;
}

function entry({ line, words, why, suggestion }: Finding): string {
  const place = line ? `Line ${line}` : 'The whole file';
  const quoted = words && !why.includes(words) ? `: <code>${text(words)}</code>` : '';
  return `<li><p>${place}${quoted}</p>\n<p><strong>${text(why)}</strong></p>\n<p>${text(suggestion)}</p></li>`;
}

/** What stands in a file is shown as words, never as markup. */
const text = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
