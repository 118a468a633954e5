import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropUnnamedPictures } from '../../src/desk/build/finish.ts';
import { filesBelow } from '../../src/desk/verify/site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text = ''): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

it('takes out the originals of pictures that no page shows, and nothing else', () => {
  put('index.html', '<img src="/_astro/my%20room.BWC-CnEI_Z1a.avif" srcset="/_astro/a.b.Q_-12345.JPG 1w, /x.webp 2w">');
  put('feed.xml', '<url>https://slackwater.example/_astro/feed.ABCDEFGH_1.jpeg</url>');
  const kept = ['_astro/a.b.Q_-12345.JPG', '_astro/feed.ABCDEFGH_1.jpeg', '_astro/my room.BWC-CnEI_Z1a.avif'];
  const others = ['_astro/font.woff2', 'feed.xml', 'index.html', 'public.png'];
  for (const name of [...kept, '_astro/font.woff2', 'public.png']) put(name);
  put('_astro/IMG_2041.BWC-CnEI.JPG');
  put('_astro/draft.ABCDEFGH.png');
  dropUnnamedPictures(folder);
  expect(
    filesBelow(folder)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...kept, ...others].sort());
});
