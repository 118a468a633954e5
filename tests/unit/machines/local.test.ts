import { describe, expect, test } from 'vitest';
import { indexNowKey, indexNowPayload } from '../../../src/lib/machines/indexnow.ts';
import { napCard } from '../../../src/lib/machines/nap.ts';
import { sitemap } from '../../../src/lib/machines/sitemap.ts';
import words from '../../../src/strings/en.json' with { type: 'json' };
import { abroad, sampleLike } from '../../fixtures/practice.ts';

describe('the card for business profiles', () => {
  const card = napCard(abroad, words, '2026-11-23');

  test('says name, area, numbers and hours as the site does', () => {
    expect(card).toContain('Quiet Tide\nCraniosacral therapy\n\nBandra and nearby\nMumbai, MH 400050\nIN\n');
    expect(card).toContain(
      '+91 22 5550 0142   (+912255500142)\nWhatsApp +91 98 5550 0142   (+919855500142)\nhello@quiettide.example\nhttps://quiettide.example/',
    );
    expect(card).toMatch(/Monday {5}10 am to 1 pm, 3 pm to 7 pm\n/);
    expect(card).toMatch(/Sunday {5}Closed/);
  });

  test('names coming holidays and leaves out those that are over', () => {
    expect(card).toContain('24 December 2026 to 31 December 2026: 10 am to 12 noon (Short days)');
    expect(card).not.toContain('Diwali');
  });

  test('a practice with a street gives it', () =>
    expect(napCard(sampleLike, words, '2026-11-23')).toContain('3 Test Lane\nPort Test, ME 00000\nUS'));
});

describe('the message to IndexNow', () => {
  const page = (path: string, changed?: string) => ({
    path,
    title: '',
    label: '',
    description: '',
    pictures: [],
    photos: [],
    kind: 'page' as const,
    ...(changed && { changed }),
  });
  const xml = sitemap(
    [page('/old/', '2026-01-01'), page('/new/', '2026-11-01'), page('/कमर/', '2026-11-02'), page('/undated/')],
    abroad,
  );

  test('names the pages that changed since a day, and no others', () => {
    expect(indexNowPayload(xml, abroad.site, '2026-11-01')).toEqual({
      host: 'quiettide.example',
      key: indexNowKey(abroad.site),
      keyLocation: `https://quiettide.example/${indexNowKey(abroad.site)}.txt`,
      urlList: ['https://quiettide.example/new/', 'https://quiettide.example/%E0%A4%95%E0%A4%AE%E0%A4%B0/'],
    });
  });

  test('has a key of the length the protocol asks for', () =>
    expect(indexNowKey(abroad.site)).toMatch(/^[a-f0-9]{32}$/));
});
