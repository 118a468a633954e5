import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recover, swap } from '../../src/desk/build/swap.ts';

let root = '';
const at = (path: string) => join(root, path);
const put = (path: string, text: string) => {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
};
const page = () => readFileSync(at('dist/index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
  put('dist/index.html', 'old');
  put('dist/gone/index.html', 'old');
  put('fresh/index.html', 'new');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the swap', () => {
  it('puts the new site where the old one was', () => {
    swap(at('dist'), at('fresh'), at('old'));
    expect([page(), readdirSync(root)]).toEqual(['new', ['dist']]);
  });

  it('puts the first site where none was', () => {
    rmSync(at('dist'), { recursive: true });
    swap(at('dist'), at('fresh'), at('old'));
    expect(page()).toBe('new');
  });

  it('keeps the old site when the new one cannot be moved', () => {
    expect(() => swap(at('dist'), at('nothing'), at('old'))).toThrow('ENOENT');
    expect(page()).toBe('old');
  });

  it('fills a folder that is a link, because a link may be where the host looks', () => {
    renameSync(at('dist'), at('published'));
    symlinkSync(at('published'), at('dist'));
    swap(at('dist'), at('fresh'), at('old'));
    expect(readdirSync(at('published'))).toEqual(['index.html']);
    expect(page()).toBe('new');
  });

  it('leaves a site on a full disk of its own as it was, and says that it is full', () => {
    const script = `
      import { mkdirSync, writeFileSync, readdirSync } from 'node:fs';
      import { spawnSync } from 'node:child_process';
      import { swap } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../src/desk/build/swap.ts')).href)};
      const dist = ${JSON.stringify(at('small'))};
      mkdirSync(dist);
      if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', dist]).status !== 0) { console.log('no mount'); process.exit(); }
      writeFileSync(dist + '/index.html', 'old');
      writeFileSync(${JSON.stringify(at('fresh/big'))}, Buffer.alloc(400_000));
      try { swap(dist, ${JSON.stringify(at('fresh'))}, ${JSON.stringify(at('old'))}); } catch (error) { console.log(error.code, readdirSync(dist).join()); }
    `;
    const { stdout } = spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', process.execPath, '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    // Only Linux with user namespaces can mount a small disk without an administrator.
    if (!stdout || stdout.startsWith('no mount')) return;
    expect(stdout.trim()).toBe('ENOSPC index.html');
  });
});

describe('the recovery', () => {
  it('brings back the old site when the build died between the two renames', () => {
    renameSync(at('dist'), at('old'));
    recover(at('dist'), at('old'));
    expect(page()).toBe('old');
  });

  it('takes nothing from a whole site', () => {
    recover(at('dist'), at('old'));
    expect(readdirSync(at('dist'))).toEqual(['gone', 'index.html']);
  });

  it('brings back a site that was moving out', () => {
    mkdirSync(at('dist/.old-leaving'));
    renameSync(at('dist/gone'), at('dist/.old-leaving/gone'));
    put('dist/.new/index.html', 'new');
    recover(at('dist'), at('old'));
    expect(readdirSync(at('dist'))).toEqual(['gone', 'index.html']);
    expect(page()).toBe('old');
  });

  it('completes a site that was moving in', () => {
    mkdirSync(at('dist/.old'));
    for (const name of ['gone', 'index.html']) renameSync(at(`dist/${name}`), at(`dist/.old/${name}`));
    put('dist/.new/index.html', 'new');
    recover(at('dist'), at('old'));
    expect(readdirSync(at('dist'))).toEqual(['index.html']);
    expect(page()).toBe('new');
  });
});
