import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import type { CollectionEntry } from 'astro:content';
import { absolute } from '../lib/paths.ts';
import { practice } from '../practice.ts';

const files = import.meta.glob<ImageMetadata>('/content/articles/*/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG}', {
  import: 'default',
});

/**
 * Full addresses of an article's photos by the names its author wrote, for feeds, Markdown and the sitemap.
 * They are JPEG, at most 1200 pixels wide: feed readers and search engines know it all.
 */
export async function photosOf({
  body = '',
  filePath = '',
}: CollectionEntry<'articles'>): Promise<Map<string, string>> {
  const folder = filePath.split('/').at(-2) ?? '';
  const names = [...new Set([...body.matchAll(/<Figure\s[^>]*?\bsrc="([^"]+)"/g)].map(([, name = '']) => name))];
  const found = names.map(async (name) => {
    const photo = await files[`/content/articles/${folder}/${name.replace(/^\.\//, '')}`]?.();
    if (!photo) return [];
    // Reading `photo.width` would make Astro publish the original as well. A smaller photo is not enlarged.
    const { src } = await getImage({ src: photo, width: 1200, format: 'jpeg', quality: 60 });
    return [[name, absolute(practice.site, src)] as const];
  });
  return new Map((await Promise.all(found)).flat());
}
