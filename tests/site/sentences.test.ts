import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/desk/verify/site.ts';

const dist = join(process.cwd(), 'dist');
const pages = filesBelow(dist).filter(({ name }) => name.endsWith('.html'));

const blocks = 'p, li, dd, td, figcaption, h1, h2, h3';

/** A full stop with the next sentence glued to it: a line break between two values in a template is not printed. */
const glued = /\S*[a-z\d)][.!?][A-Z][a-z]\S*/g;

test('on every page there is a space between two sentences', () => {
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap(({ name }) => {
    const { document } = parseHTML(readFileSync(join(dist, name), 'utf8'));
    return [...document.querySelectorAll(blocks)]
      .filter((block) => !block.querySelector(`${blocks}, ol, ul, div`))
      .flatMap((block) => [...(block.textContent ?? '').matchAll(glued)].map(([words]) => `${name}: ${words}`));
  });
  expect(found).toEqual([]);
});
