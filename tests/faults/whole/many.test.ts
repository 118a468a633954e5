import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Practice } from '../../../src/schemas/practice.ts';
import { littleSite, type LittleSite } from '../../site/little-site.ts';
import { happened } from './told.ts';

const large = Number(process.env['FAULTS_LARGE'] ?? 0);
const read = (site: LittleSite, name: string) => readFileSync(join(site.root, 'dist', name), 'utf8');

const calmSite = () => {
  const site = littleSite();
  site.edit('content/practice.yaml', /^claims: .*$/m, 'claims: advise');
  return site;
};

describe('a site', () => {
  it('C12 of no articles says so', async (context) => {
    const site = calmSite();
    const noArticles = (JSON.parse(site.read('src/strings/en.json')) as { noArticles: string }).noArticles;
    site.remove('content/articles');
    const { code, output } = await site.run('build');
    expect([code, output]).toEqual([0, expect.stringContaining('Done: ')]);
    expect(parseHTML(read(site, 'articles/index.html')).document.body.textContent).toContain(noArticles);
    for (const name of ['rss.xml', 'atom.xml', 'sitemap.xml'])
      expect(XMLValidator.validate(read(site, name))).toBe(true);
    expect((JSON.parse(read(site, 'feed.json')) as { items: unknown[] }).items).toEqual([]);
    site.dispose();
    happened(context, `exit 0, the list says "${noArticles}", feeds are whole, no dead link`);
  });

  it('C12 whose articles all wait says so', async () => {
    const site = calmSite();
    for (const name of site.files('content/articles').filter((each) => each.endsWith('/index.mdx')))
      site.edit(`content/articles/${name}`, /^---\n/, '---\ndraft: true\n');
    const { code, output } = await site.run('build');
    expect([code, output]).toEqual([0, expect.stringContaining('Done: ')]);
    site.dispose();
  });

  it.runIf(large > 0)(`C13 of ${large} articles`, async (context) => {
    const site = calmSite();
    writeMany(site, large);
    const begun = performance.now();
    const { child, ended } = site.start('build');
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 500);
    const { code, output } = await ended;
    clearInterval(watch);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    happened(
      context,
      `exit ${code} after ${seconds} s with at most ${(most / 1e6).toFixed(1)} GB; ${output.match(/\(check .*\)/)?.[0]}`,
    );
    expect([code, output]).toEqual([0, expect.stringContaining('Done: ')]);
    const pages = site.files().filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(large);
    expect(pages.filter((name) => statSync(join(site.root, 'dist', name)).size > 100_000)).toEqual([]);
    expect(read(site, 'rss.xml').split('<item>').length - 1).toBeLessThanOrEqual(50);
    expect((JSON.parse(read(site, 'feed.json')) as { items: unknown[] }).items.length).toBeLessThanOrEqual(50);
    site.dispose();
  });
});

/** Memory of a group of processes, in kilobytes. */
function memoryOf(group: number): number {
  const lines = spawnSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [id, size = 0]) => (id === group ? sum + size : sum), 0);
}

/** Articles of some 250 words with a box, a table and a study; half of the words are the same in all, as on real sites. */
function writeMany(site: LittleSite, count: number): void {
  const { topics, people } = parse(site.read('content/practice.yaml')) as Practice;
  const studies = Object.entries(parse(site.read('content/references.yaml')) as Record<string, { stance: string }>);
  // One for or against would need another beside it.
  const study = studies.find(([, { stance }]) => stance === 'background')?.[0];
  const topic = topics.find(({ symptom }) => !symptom)?.id;
  const dayOf = (index: number) => new Date(Date.UTC(2010, 0, 1 + (index % 5000))).toISOString().slice(0, 10);
  const stones = ['grey', 'white', 'round', 'flat', 'wet', 'warm', 'speckled'];
  const stretch = (index: number, part: number) =>
    Array.from({ length: 4 }, (_, place) => {
      const number = index * 16 + part * 4 + place;
      return `Stone number ${number} was ${stones[number % 7]}, and a gull sat on the one behind it.`;
    }).join(' ');
  for (let index = 1; index <= count; index += 1)
    site.write(
      `content/articles/walk-${index}/index.mdx`,
      `---
title: Walk number ${index}
description: What the shore was like on walk ${index}, and what there was to see.
standfirst: A note on a walk. It makes no promise.
topic: ${topic}
author: ${people[0]?.id}
published: ${dayOf(index)}
reviewed: ${dayOf(index)}
inShort:
  - It was cool on walk ${index}.
  - Nobody knows how the next one will be.
---

It was cool, and the sand was firm. ${stretch(index, 0)}

## On the way

${stretch(index, 1)} The way back was shorter. Walks of this kind have been counted.<Cite id="${study}" />

<Callout title="What to take along">

A coat, two apples and something to sit on. The bench by the boathouse is often taken.

</Callout>

## What there was

| Bird | Seen |
| --- | --- |
| Gull | ${index} |
| Heron | ${index % 3} |

${stretch(index, 2)}

## At home

There was tea. ${stretch(index, 3)}

- The boots stood by the stove.
- The [list of all walks](/articles/) has the others.
`,
    );
}
