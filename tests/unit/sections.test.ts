import { expect, test } from 'vitest';
import { sections } from '../../src/lib/sections.ts';

test('each third-level heading becomes a part with its own text', () => {
  const html = '<p>Before.</p><h3 id="hurt">Will it hurt?</h3><p>No.</p><h3>Is it <b>safe</b>?</h3><p>Mostly.</p>';
  expect(sections(html)).toEqual([
    { id: 'hurt', heading: 'Will it hurt?', html: '<p>No.</p>' },
    { id: '', heading: 'Is it <b>safe</b>?', html: '<p>Mostly.</p>' },
  ]);
});
