import { readFileSync, writeFileSync } from 'node:fs';
import { factPassages } from '../../src/lib/check/claims.ts';
import { readDocument } from '../../src/lib/check/document.ts';
import { readFacts } from '../../src/lib/check/facts.ts';
import { listFiles } from '../../src/lib/check/files.ts';
import { sentences, type Passage } from '../../src/lib/claims/index.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { pageSchema } from '../../src/schemas/page.ts';

/** Writes every sentence of the site's own pages to sentences/train-site.txt, as honest ones. People have read them; the weights learn from them what a practice writes, and no figure counts them. */
const root = new URL('../..', import.meta.url).pathname;
const entries = await listFiles(root, 'content', []);
const facts = await readFacts(root, new Date(), entries, []);
const passages: Passage[] = [...factPassages(facts)];
for (const { file } of entries) {
  if (!file.endsWith('.mdx')) continue;
  const schema = file.includes('/articles/') ? articleSchema : pageSchema;
  passages.push(...readDocument(file, readFileSync(`${root}${file}`, 'utf8'), schema).passages);
}
const rows = new Set<string>();
for (const { text, line, role } of passages)
  if (role !== 'care' && role !== 'term')
    for (const { raw } of sentences(text, line))
      rows.add(`- ${role === 'body' ? '' : `[${role}] `}${raw.replace(/\s+/g, ' ').trim()}`);
writeFileSync(new URL('sentences/train-site.txt', import.meta.url), `${[...rows].join('\n')}\n`);
console.log(`${rows.size} sentences of the site`);
