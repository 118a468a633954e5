import { Renderer } from '@takumi-rs/core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontFaces } from '../../src/lib/og/font-faces.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const css = await readFile(join(styles, 'fonts.css'), 'utf8');
const faces = ['Ysabeau', 'Literata'].flatMap((family) => fontFaces(css, family));
const without = new Renderer();

/** Widths of a sign in a light and a bold weight. A font that lacks it leaves both to the renderer's own. */
async function widths(renderer: Renderer, sign: string): Promise<string> {
  const measured = [300, 600].map(async (fontWeight) => {
    const { runs } = await renderer.measure({
      type: 'text',
      text: sign,
      style: { fontSize: 400, fontWeight, fontFamily: 'Face' },
    });
    return runs.reduce((sum, run) => sum + run.width, 0);
  });
  return (await Promise.all(measured)).join();
}

test.each(faces.map(({ file, ranges }) => ({ file, ranges })))(
  '$file has every letter and sign the style sheet promises',
  async ({ file, ranges }) => {
    const renderer = new Renderer();
    await renderer.registerFont({ name: 'Face', data: await readFile(join(styles, file)) });
    const signs = ranges
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign));
    const missing: string[] = [];
    for (const sign of signs) if ((await widths(renderer, sign)) === (await widths(without, sign))) missing.push(sign);
    expect(missing.join('')).toBe('');
    expect(signs.length).toBeGreaterThan(80);
  },
);

test('no two faces of a family promise the same sign', () => {
  for (const family of ['Ysabeau', 'Literata']) {
    const codes = fontFaces(css, family).flatMap(({ ranges }) =>
      ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
    );
    expect(new Set(codes).size).toBe(codes.length);
  }
});
