import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { firstSight, measure, newest, type Measured } from '../../claims/measure.ts';
import { found, heldBack, load, training } from '../../claims/run.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');
const kept = JSON.parse(await read('tests/claims/measured.json')) as Record<string, Measured>;
/** Read anew here; all of them take minutes, and report.ts reads them. */
const watched = ['examiner-plain', 'examiner-hard', 'judge3-plain', 'judge3-hard'];
const now = Object.fromEntries(watched.map((name) => [name, measure(name)]));
const sum = (from: Record<string, Measured>, names: readonly string[]) => {
  const total = (key: 'claims' | 'found' | 'honest' | 'alarms') =>
    names.reduce((count, name) => count + (from[name]?.[key] ?? 0), 0);
  return { recall: (100 * total('found')) / total('claims'), alarms: (100 * total('alarms')) / total('honest') };
};

describe('sentences the check never learned from', () => {
  it('are a third of all, and none of them is among those it learned from', () => {
    const learned = training.filter((name) => name !== 'train-site').flatMap(load);
    const held = heldBack.flatMap(load);
    expect(held.length / (held.length + learned.length)).toBeGreaterThanOrEqual(1 / 3);
    const known = new Set(learned.map(({ text }) => text.toLowerCase()));
    expect(held.filter(({ text }) => known.has(text.toLowerCase()))).toEqual([]);
  });
  it('are told as well as the kept figures say', () => {
    expect(Object.keys(kept).toSorted()).toEqual(heldBack.toSorted());
    for (const name of watched) expect(now[name], name).toEqual(kept[name]);
  });
  it('in plain words of writers who knew nothing of the check: nine claims in ten are found at first sight, and four honest sentences in a hundred are stopped at most', () => {
    const { recall, alarms } = sum(firstSight, newest.plain);
    expect(recall).toBeGreaterThanOrEqual(90);
    expect(alarms).toBeLessThanOrEqual(4);
  });
  it('in stories, wrappers and idiom of the same hands: three claims in four, and six honest sentences in a hundred', () => {
    const { recall, alarms } = sum(firstSight, newest.hard);
    expect(recall).toBeGreaterThanOrEqual(75);
    expect(alarms).toBeLessThanOrEqual(6);
  });
  it('in all sets together: what was reached, the riddles of the oldest among them', () => {
    const of = (kind: string) =>
      sum(
        kept,
        heldBack.filter((name) => name.endsWith(kind)),
      );
    expect(of('plain').recall).toBeGreaterThanOrEqual(95);
    expect(of('plain').alarms).toBeLessThanOrEqual(2);
    expect(of('hard').recall).toBeGreaterThanOrEqual(75);
    expect(of('hard').alarms).toBeLessThanOrEqual(6.3);
  });
  it('in lines of everyday life without a word of health: nothing is stopped', () => {
    for (const text of [
      'Write here what you want to say.',
      'The bus stops outside the bakery.',
      'Leave an empty line between paragraphs, and around every block.',
    ])
      expect(found({ text, claim: false })).toEqual([]);
  });
});

describe('labels and cells of tables', () => {
  it.each(['Gone!', 'Lighter', 'Better sleep', 'Back pain', 'Free again'])(
    'of one or two words are not stopped on a hunch: %s',
    (text) => {
      expect(found({ text, claim: false }).filter(({ rule }) => rule === 'C25')).toEqual([]);
    },
  );
});

describe('the page on how we write', () => {
  it('quotes what came of the first sight of the newest sentences', async () => {
    const page = (await read('content/pages/how-we-write.mdx')).replace(/\s+/g, ' ');
    const plain = sum(firstSight, newest.plain);
    const hard = sum(firstSight, newest.hard);
    const day = new Date(`${firstSight[newest.plain[0]!]!.day}T00:00Z`).toLocaleDateString('en-US', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    expect(page).toContain(`On ${day}`);
    expect(page).toContain(
      `Of a hundred claims it found ${Math.round(plain.recall)}. Of a hundred honest sentences it questioned ${Math.round(plain.alarms)}.`,
    );
    expect(page).toContain(
      `There it found ${Math.round(hard.recall)} of a hundred, and questioned ${Math.round(hard.alarms)} of a hundred honest ones.`,
    );
  });
});
