import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const guides = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
const { scripts } = JSON.parse(read('package.json'));
const sources = ['src/desk', 'src/lib']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.(?:ts|mjs)$/.test(name))
  .map(read)
  .join('\n');

describe.each(guides)('%s', (guide) => {
  const text = read(guide);

  it('names commands that exist', () => {
    const names = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)].map(([, file = '']) => file);
    expect(links.filter((file) => !existsSync(join(root, dirname(guide), file)))).toEqual([]);
  });
});

describe('the messages explained in docs/operate.md', () => {
  const rows = read('docs/operate.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const messages = rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, message = '']) => message),
  );
  // What stands for a name, a number or an address is put in by the tools.
  const parts = (message: string) =>
    message.split(
      /…|\d[\d.]*|https:\/\/\S*|\/\S*\/|\/\S*\.txt|security\.txt|problems|: |"[^"]*"|ENOSPC|public\/_headers/,
    );

  it.each(messages)('are ones that a tool prints: %s', (message) => {
    for (const part of parts(message).map((each) => each.replace(/^[\s(.]+|[\s).]+$/g, '')))
      if (part.length > 3) expect(sources.includes(part), part).toBe(true);
  });
});
