import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Package {
  version?: string;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}

const root = new URL('../..', import.meta.url).pathname;
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const project = JSON.parse(read('package.json'));
const packages: Record<string, Package> = JSON.parse(read('package-lock.json')).packages;
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
const direct: Record<string, string> = {
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
};
const listed = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, name = '', why = '', licence = '']) => ({ name, why, licence }),
);

/** Licences under which the code may be used and changed by anybody, the site's owner included. */
const free = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Zlib Python-2.0 PSF-2.0 MPL-2.0 OFL-1.1'.split(
    ' ',
  ),
);
const isFree = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => free.has(part)));

/** Packages whose licence is another one, or is not said, and why that is all right. None of them is part of the built site. */
const exceptions: [RegExp, string][] = [
  [/^@img\/sharp-(?:libvips|win32|wasm32)/, 'LGPL: a library that is called as it is, while building'],
  [/^duck$/, 'BSD: two clauses, by its licence file'],
  [/^y-provider$/, 'says nothing; a part of y-indexeddb, which is MIT, for the editor'],
];

describe('the packages the site is built with', () => {
  it('are each on the list with a reason, and the list names no others', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(direct).sort());
    expect(listed.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('have the licence that the list says', () => {
    const wrong = listed.filter(
      ({ name, licence }) => packages[`node_modules/${name}`]?.license?.replaceAll(/[()]/g, '') !== licence,
    );
    expect(wrong).toEqual([]);
  });

  it('are asked for by number, never as whatever is newest', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+(?:\.\d+)*(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are all under a free licence, those for other machines included', () => {
    const others = installed
      .map(([path, { license = 'none' }]) => ({ name: nameOf(path), license }))
      .filter(({ license }) => !isFree(license));
    expect(others.filter(({ name }) => !exceptions.some(([pattern]) => pattern.test(name)))).toEqual([]);
    expect(exceptions.filter(([pattern]) => !others.some(({ name }) => pattern.test(name)))).toEqual([]);
  });

  it('come with a checksum each', () => {
    expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('are in the lock file for every kind of machine', () => {
    const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !found(path, name)),
    );
    expect(missing).toEqual([]);
    for (const machine of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'])
      expect(packages[`node_modules/@img/sharp-${machine}`], machine).toBeDefined();
  });

  it('need no program to run at installation: those that bring one are switched off', () => {
    const withScript = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    expect(withScript.filter((name) => project.allowScripts[name] !== false)).toEqual([]);
    expect(Object.values(project.allowScripts)).not.toContain(true);
  });
});

describe('the typefaces', () => {
  it('lie beside their licence', () => {
    const fonts = readdirSync(join(root, 'src/styles/fonts'));
    const families = new Set(fonts.filter((name) => name.endsWith('.woff2')).map((name) => name.split('-')[0]));
    expect(families.size).toBeGreaterThan(0);
    for (const family of families) {
      expect(read(`src/styles/fonts/${family}-OFL.txt`)).toContain('SIL OPEN FONT LICENSE Version 1.1');
    }
  });
});

describe('the work done by GitHub', () => {
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => ({
    name,
    text: read(`.github/workflows/${name}`),
  }));

  it.each(workflows)('$name uses actions at a fixed state, which nobody can change afterwards', ({ text }) => {
    const uses = [...text.matchAll(/uses: *(\S+)(.*)/g)];
    for (const [line, action = '', note = ''] of uses) {
      expect(action, line).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(note, line).toMatch(/^ # v\d/);
    }
  });

  it.each(workflows)('$name may read the code, and no job more than it needs', ({ text }) => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs) as { permissions?: object; 'timeout-minutes'?: number }[]) {
      expect(Object.keys(job.permissions ?? {}).filter((name) => !['pages', 'id-token'].includes(name))).toEqual([]);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  it.each(workflows)('$name runs commands that exist, and puts no outside text into them', ({ text }) => {
    const steps = Object.values(parse(text).jobs).flatMap((job) => (job as { steps: { run?: string }[] }).steps);
    for (const { run = '' } of steps) {
      expect(run).not.toContain('${{');
      for (const [, name = ''] of run.matchAll(/npm run ([\w:-]+)/g))
        expect(project.scripts, name).toHaveProperty(name);
    }
  });

  it('an update is looked at for other machines before anything else', () => {
    expect(read('.github/workflows/verify.yml')).toMatch(/npm ci --dry-run[^]*npm test/);
    expect(existsSync(join(root, '.github/dependabot.yml'))).toBe(true);
  });
});

/** Is `name` in the lock file where the package at `path` would find it? */
function found(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
    if (!at.includes('/node_modules/')) return Boolean(packages[`node_modules/${name}`]);
  }
}
