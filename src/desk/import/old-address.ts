import { articlePath, paths } from '../../lib/paths.ts';
import { slugOf } from '../../lib/slug.ts';
import type { Post } from '../old-posts/post.ts';
import type { Desk } from './desk.ts';
import { pathKey } from './links.ts';
import { decoded } from './picture-files.ts';

/** The old address keeps its last part, because other sites link to it. */
export function slugFor(post: Post): string {
  const last =
    post.slug ??
    pathOf(post.address)
      ?.replace(/\/(?:index)?(?:\.html?|\.php)?$/, '')
      .split('/')
      .at(-1)
      ?.replace(/\.(?:html?|php)$/, '');
  const slug = slugOf(decoded(last || post.title))
    .slice(0, 80)
    .replace(/-+$/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(slug) || !slug ? `article-${slug}`.replace(/-$/, '') : slug;
}

/** The path that should lead here, or nothing when there was none or it leads elsewhere already. */
export function oldPath(post: Post, slug: string, desk: Desk, guesses: string[]): string | undefined {
  const path = pathOf(post.address);
  if (!path || path === '/' || pathKey(path) === pathKey(articlePath(slug))) {
    if (!path || path === '/')
      guesses.push(
        'The old address is not known. If the post had one, write it under redirectFrom, such as "/post/my-old-post".',
      );
    return;
  }
  const taken = desk.moved.get(pathKey(path)) ?? Object.values(paths).find((own) => pathKey(own) === pathKey(path));
  if (taken === undefined) return path;
  guesses.push(`The old address ${path} already leads to ${taken}. If this is the same post, keep one of the two.`);
  return;
}

/** The path of an address, percent signs and all, as a redirect needs it. */
function pathOf(address: string | undefined): string | undefined {
  const url = URL.parse(address?.trim() ?? '', 'https://old-site.invalid/');
  if (!address?.trim() || !url || !/^https?:$/.test(url.protocol)) return;
  const path = url.pathname.replace(/%(?![\da-f]{2})/gi, '%25').replace(/^\/{2,}/, '/');
  return path.length <= 500 ? path : undefined;
}
