import { describe, expect, test } from 'vitest';
import { seeded } from '../../src/drawings/lines/seed.ts';
import { thumb, type ThumbTopic } from '../../src/drawings/thumb.ts';
import { bytesOf, inkOf, roomAtDisc, sizeOf } from './drawings-sample.ts';

const topics: ThumbTopic[] = ['back', 'head', 'sleep', 'stress', 'practice'];
const slugs = Array.from(
  { length: 100 },
  (_, i) => `article-${i}-${Math.round(seeded(String(i))() * 1e9).toString(36)}`,
);

describe.each(topics)('thumbnails of the topic "%s"', (topic) => {
  const pictures = slugs.map((slug) => thumb(topic, slug));

  test('keep the whole disc in the frame for a hundred slugs', () => {
    for (const picture of pictures) {
      const [width, height] = sizeOf(picture);
      const { cx, cy, r } = picture.disc!;
      expect(cx - r).toBeGreaterThanOrEqual(0);
      expect(cx + r).toBeLessThanOrEqual(width);
      expect(cy - r).toBeGreaterThanOrEqual(0);
      expect(cy + r).toBeLessThanOrEqual(height);
    }
  });

  test('let the disc touch its line for a hundred slugs', () => {
    for (const picture of pictures) {
      const half = picture.stroke / 2;
      if (picture.disc!.set) {
        const { cx, cy, r } = picture.disc!;
        const below = inkOf(picture).filter(([x, y]) => Math.abs(x - cx) < r && y < cy + 8);
        for (const [, y] of below) expect(Math.abs(y - cy)).toBeLessThanOrEqual(half + 0.3);
      } else {
        expect(roomAtDisc(picture)).toBeGreaterThanOrEqual(0);
        expect(roomAtDisc(picture)).toBeLessThanOrEqual(half);
      }
    }
  });

  test('weigh at most 1 kB for a hundred slugs', () => {
    expect(Math.max(...pictures.map(bytesOf))).toBeLessThanOrEqual(1000);
  });

  test('differ from article to article', () => {
    expect(new Set(pictures.map((picture) => JSON.stringify(picture))).size).toBe(100);
  });
});

test('an article keeps its thumbnail from build to build', () => {
  expect(thumb('back', 'back-pain')).toEqual(thumb('back', 'back-pain'));
  expect(seeded('back-pain')()).toBeCloseTo(seeded('back-pain')(), 12);
});
