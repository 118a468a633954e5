import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { littleSite, type LittleSite } from '../../site/little-site.ts';
import { happened, notPossible } from './told.ts';

/** How the shell says that this machine mounts no disks for us. */
const noMount = 99;
const mount = (size: string, place: string) => `mount -t tmpfs -o size=${size} tmpfs ${place} || exit ${noMount}`;

describe('a disk that is full', () => {
  let site: LittleSite;
  let good = '';

  beforeEach(async () => {
    site = littleSite({ plain: true });
    expect((await site.run('build')).code).toBe(0);
    good = site.hash();
    cpSync(join(site.root, 'dist'), join(site.root, '../good'), { recursive: true });
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    // More than is left on the disk, and yet a file that a site may have.
    const picture = sharp({ create: { width: 350, height: 350, channels: 3, background: '#888', noise } });
    site.write('public/noise.png', await picture.png().toBuffer());
  });
  afterEach(() => site.dispose());

  it.for([
    ['of dist', `${mount('200k', 'dist')}; cp -r ../good/. dist`],
    ['of the place where the build works', `mkdir -p .build; ${mount('200k', '.build')}`],
    [
      'of the whole project',
      `mkdir ../small; used=$(du -sk --exclude=node_modules . | cut -f1); ${mount('$((used + 100))k', '../small')}; cp -a . ../small; cd ../small`,
    ],
  ])('C03 %s stops the build and leaves the last good site', ([, prepare], context) => {
    const build = `"${process.execPath}" src/desk/run.mjs build; code=$?`;
    const keep = 'at=$PWD; cp -r dist "$start/../after"; ls -A .build > "$start/../litter" 2>/dev/null; exit $code';
    const { status, stdout, stderr, error } = spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', 'sh', '-c', `start=$PWD; ${prepare}; ${build}; ${keep}`],
      { cwd: site.root, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } },
    );
    if (error || status === noMount || stderr.includes('unshare:'))
      notPossible(context, 'a small disk can be mounted on Linux with user namespaces alone');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('The disk is full (ENOSPC).');
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(site.hash('../after')).toBe(good);
    expect(site.read('../litter')).toBe('');
    happened(context, `exit ${status}, "The disk is full (ENOSPC)", dist as it was`);
  });
});
