import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { checkSite, type Report } from '../../../src/lib/check/index.ts';
import type { Finding } from '../../../src/lib/finding.ts';

const made: string[] = [];
afterEach(async () => {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true });
});

/** The day on which all tests stand. */
export const now = new Date('2026-06-15T12:00:00Z');

export const front = `---
title: A quiet hour
description: What happens in one hour on the table, and what nobody can say beforehand.
standfirst: This page tells what an hour is like. It makes no promise.
topic: visit
author: maren
published: 2026-03-12
reviewed: 2026-03-12
inShort:
  - You lie down and stay dressed.
  - Nobody knows beforehand what you will feel.
---
`;

export const article = `${front}
You lie on a padded table in your own clothes.

## What happens

Two hands rest on you.
`;

const practice = await readFile(new URL('./fixtures/practice.yaml', import.meta.url), 'utf8');
const home = await readFile(new URL('./fixtures/home.yaml', import.meta.url), 'utf8');
const reference = (stance: string, year: number, efficacy = true) => `
  title: A study of ${year}
  year: ${year}
  stance: ${stance}
  efficacy: ${efficacy}
  read: abstract
  verified: [title, year]
  verifiedOn: 2026-01-10
  verifiedFrom: https://example.com/study`;

const files: Record<string, string> = {
  'content/practice.yaml': practice,
  'content/home.yaml': home,
  'content/references.yaml': `good2020:${reference('for', 2020)}\nold1999:${reference('against', 1999)}\nbad2024:${reference('against', 2024)}\nfluid2015:${reference('background', 2015, false)}\n`,
  'content/red-flags.yaml': `back:\n  emergency: [your legs are numb]\n  soon: [you have a fever]\n  sources: [https://example.com/signs]\n  checkedOn: 2026-01-10\nhead:\n  emergency: [it came like thunder]\n  soon: [you have a fever]\n  sources: [https://example.com/signs]\n  checkedOn: 2026-01-10\n`,
  'content/articles/quiet-hour/index.mdx': article,
};

/** A small whole site in a folder of its own, with these files put in or left out. Gives back the folder. */
export async function littleSite(changes: Record<string, string | Uint8Array | null> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'little-site-'));
  made.push(root);
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === null) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

export const check = async (changes: Record<string, string | Uint8Array | null> = {}): Promise<Report> =>
  checkSite(await littleSite(changes), now);

/** What the check says about the one article, whose text is given whole. Claims have tests of their own. */
export async function about(
  text: string | Uint8Array,
  others: Record<string, string | Uint8Array | null> = {},
): Promise<Finding[]> {
  const { findings } = await check({ 'content/articles/quiet-hour/index.mdx': text, ...others });
  return findings.filter(({ file, rule }) => file === 'content/articles/quiet-hour/index.mdx' && !/^C\d/.test(rule));
}

/** The same for the words of its body. The body begins on line 13. */
export const aboutBody = (body: string, others: Record<string, string | Uint8Array | null> = {}): Promise<Finding[]> =>
  about(`${front}${body}\n`, others);

/** The same for a front matter in which `from` is replaced. */
export const aboutFront = (from: string, to: string): Promise<Finding[]> => about(article.replace(from, to));

/** Findings in short: "error 16:8 syntax". */
export const inShort = (findings: Finding[]): string[] =>
  findings.map(({ kind, line, column, rule }) => `${kind} ${line}${column ? `:${column}` : ''} ${rule}`);

export const errors = (findings: Finding[]): Finding[] => findings.filter(({ kind }) => kind === 'error');

/** All that a finding says. */
export const said = (findings: Finding[]): string =>
  findings.map(({ why, suggestion }) => `${why} ${suggestion}`).join('\n');
