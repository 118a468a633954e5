import { expect, test } from 'vitest';
import { checkClaims } from '../../../src/lib/claims/index.ts';

test('a word without end is read like any other: no pattern goes over it again for each of its letters', () => {
  const text = 'a'.repeat(300_000);
  const passage = { text, file: 'content/articles/walk/index.mdx', line: 1, role: 'body' } as const;
  expect(checkClaims([passage], { region: 'us' }).findings).toEqual([]);
  expect(checkClaims([{ ...passage, text: `${text} cures migraine.` }], { region: 'us' }).findings).not.toEqual([]);
});
