import { parse, toGamut, wcagContrast } from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const color = /(oklch\([^)]*\))/.source;
const both = new RegExp(`--color-([\\w-]+): light-dark\\(${color}, ${color}\\)`, 'g');
const single = new RegExp(`--color-([\\w-]+): ${color};`, 'g');
const tokens = new Map<string, { light: string; dark: string }>();
for (const [, name = '', light = '', dark = ''] of css.matchAll(both)) tokens.set(name, { light, dark });
for (const [, name = '', same = ''] of css.matchAll(single)) tokens.set(name, { light: same, dark: same });

const inSrgb = toGamut('rgb', 'oklch');
const contrast = (scheme: 'light' | 'dark', front: string, back: string) =>
  wcagContrast(inSrgb(parse(tokens.get(front)?.[scheme] ?? '')), inSrgb(parse(tokens.get(back)?.[scheme] ?? '')));

const surfaces = ['ground', 'raised', 'sunk'];
const text = [
  ...['ink', 'ink-2', 'link'].flatMap((front) => surfaces.map((back) => [front, back] as const)),
  ['on-ink', 'ink'],
  ['on-deep', 'deep'],
  ['on-care', 'care-bar'],
  ['ink-on-disc', 'disc'],
  ['care', 'raised'],
] as const;
const marks = [
  ['edge', 'ground'],
  ['edge', 'raised'],
  ['line', 'ground'],
  ['disc', 'deep'],
  ['care', 'ground'],
] as const;

test('every color of the design is read from the style sheet', () => {
  expect(tokens.size).toBe(17);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(text)('%s can be read on %s: 7 to 1 or more', (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(7);
  });
  test.each(marks)('%s can be seen on %s: 3 to 1 or more', (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(3);
  });
});
