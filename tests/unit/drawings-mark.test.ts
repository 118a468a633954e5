import { expect, test } from 'vitest';
import { markSvg } from '../../src/drawings/mark.ts';

test('the icon in a browser tab follows the colour scheme', () => {
  expect(markSvg({ size: 32, variant: 'icon' })).toContain('@media(prefers-color-scheme:dark)');
});

test('the icon for 16 pixels has one line', () => {
  expect(markSvg({ size: 16, variant: 'small' }).match(/M/g)).toHaveLength(1);
  expect(markSvg({ size: 32, variant: 'icon' }).match(/M/g)).toHaveLength(2);
});

test('the touch icon has a ground of its own, for phones show no transparency', () => {
  const touch = markSvg({ size: 180, variant: 'touch' });
  expect(touch).toContain('fill="#d2e5e4"');
  expect(touch).not.toContain('<style>');
  expect(touch).toContain('width="180"');
});
