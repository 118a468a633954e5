import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Stop } from './stop.ts';

/**
 * `npm run test:visual`: compares pages with kept pictures of them; `-- --renew` takes new ones. The pictures belong to
 * this machine's fonts, so this is no part of `npm test`.
 */
export default function testVisual(args: string[]): number {
  if (!existsSync('dist/index.html')) throw new Stop('There is no site to look at yet. Run npm run build first.');
  const renew = args.includes('--renew') ? ['--update-snapshots'] : [];
  const { status } = spawnSync('playwright', ['test', '--config', 'tests/visual.config.ts', ...renew], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
