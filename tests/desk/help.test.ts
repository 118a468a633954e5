import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpOf } from '../../src/desk/help.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The check has a page of help of its own. */
const tools = Object.keys(scripts).filter((name) => !name.startsWith('pre') || name === 'preview');

test.each(tools.filter((name) => name !== 'check'))('npm run %s -- --help says what it does', (name) => {
  expect(helpOf(name, ['--help'])).toMatch(new RegExp(`^npm (?:run )?${name}\\b.*: `));
  expect(helpOf(name, ['--since'])).toBeUndefined();
});

test('docs/operate.md names every command', () => {
  const guide = readFileSync('docs/operate.md', 'utf8').split('## Every command')[1]?.split('\n## ')[0] ?? '';
  for (const name of tools) expect(guide).toMatch(new RegExp(`npm (?:run )?(?:-s )?${name}\\b`));
});
