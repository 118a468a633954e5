import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseTarget } from '../../src/desk/deploy/target.ts';

const run = new URL('../../src/desk/run.mjs', import.meta.url).pathname;
const tools = mkdtempSync(join(tmpdir(), 'tools-'));
const script = (name: string, text: string) =>
  writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
// A machine without rsync or a server still shows what a deploy does: these stand behind the real rsync, and before the real ssh.
script(
  'rsync',
  'for last; do from="$to"; to="$last"; done; to=$(echo "$to" | cut -d: -f2); mkdir -p "$to" && cp -R "$from." "$to"',
);
const server = mkdtempSync(join(tmpdir(), 'ssh-'));
writeFileSync(join(server, 'ssh'), '#!/bin/sh\n[ "$1" = -l ] && shift 2\nshift\nexec sh -c "$*"\n', { mode: 0o755 });

let project: string;
let target: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'deploy-'));
  target = join(mkdtempSync(join(tmpdir(), 'www-')), 'site');
});

/** A built site whose home page says `words`. */
function built(words: string): void {
  mkdirSync(join(project, 'dist', '_astro'), { recursive: true });
  writeFileSync(join(project, 'dist', 'index.html'), words);
  writeFileSync(join(project, 'dist', '_astro', 'same.woff2'), 'font');
  writeFileSync(join(project, 'dist', 'version.json'), JSON.stringify({ version: words.replaceAll(' ', '') }));
}

function deploy(...args: string[]): { code: number | null; said: string } {
  const PATH = [server, process.env['PATH'], tools].join(delimiter);
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, 'deploy', ...args], {
    cwd: project,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

/** Two releases are never of one second. */
const later = () => spawnSync('sleep', ['1.1']);
const live = () => readFileSync(join(target, 'current', 'index.html'), 'utf8');
const releases = () => readdirSync(join(target, 'releases'));

describe('npm run deploy', () => {
  it('makes a new release live and leaves the old one beside it', () => {
    built('one');
    expect(deploy(target)).toMatchObject({ code: 0, said: expect.stringContaining('Live: ') });
    later();
    built('two');
    deploy(target);
    expect(live()).toBe('two');
    expect(readlinkSync(join(target, 'current'))).toMatch(/^releases\/\d{8}T\d{6}Z-two$/);
    expect(releases()).toHaveLength(2);
    expect(readdirSync(target).sort()).toEqual(['current', 'releases']);
  });

  it('goes back, and says so when there is nothing to go back to', () => {
    built('one');
    deploy(target);
    later();
    built('two');
    deploy(target);
    expect(deploy(target, '--rollback')).toMatchObject({ code: 0, said: expect.stringContaining('Live again: ') });
    expect(live()).toBe('one');
    expect(deploy(target, '--rollback')).toEqual({
      code: 1,
      said: expect.stringContaining('no release before this one'),
    });
    expect(live()).toBe('one');
  });

  it('keeps five releases, and the live one always', () => {
    built('six');
    for (const day of [1, 2, 3, 4, 5, 6])
      mkdirSync(join(target, 'releases', `2026010${day}T000000Z-old`), { recursive: true });
    deploy(target);
    expect(releases()).toHaveLength(5);
    expect(live()).toBe('six');
  });

  it('works the same over ssh', () => {
    built('far');
    expect(deploy(`me@server.example:${target}`)).toMatchObject({ code: 0 });
    expect(live()).toBe('far');
    expect(statSync(join(target, 'current', 'index.html')).mode & 0o444).toBe(0o444);
  });

  it('leaves the live site alone when the server cannot take it', () => {
    built('one');
    deploy(target);
    writeFileSync(join(target, 'not-a-folder'), '');
    built('two');
    expect(deploy(`${target}/not-a-folder`)).toMatchObject({ code: 1 });
    expect(live()).toBe('one');
  });

  it('says what to do before there is a built site', () => {
    expect(deploy(target)).toEqual({ code: 1, said: expect.stringContaining('npm run build') });
    expect(existsSync(target)).toBe(false);
  });
});

describe('the place to deploy to', () => {
  it('is a host and a folder, or a folder of this machine', () => {
    expect(parseTarget('me@host.example:/var/www/site/')).toEqual({ host: 'me@host.example', folder: '/var/www/site' });
    expect(parseTarget('/srv/site')).toEqual({ host: undefined, folder: '/srv/site' });
  });

  it.each(['', 'site', 'host:site', '-oProxyCommand=x:/a', "h:/a';rm -rf /", 'h:/a b', 'h:/../etc', 'h:/', 'h:/$(x)'])(
    'is never %s',
    (text) => {
      expect(() => parseTarget(text)).toThrow(/Write it like|Say where to/);
    },
  );
});
