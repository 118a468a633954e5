/** The address of the form for the page at this path, or nothing. `pages` are the names of the files in content/pages. */
export function editPath(path: string, pages: string[]): string | undefined {
  const [, first = '', second] = path.split('/');
  if (first === '') return '/keystatic/singleton/home/';
  if (first === 'articles' && second && second !== 'page') return `/keystatic/collection/articles/item/${second}/`;
  return pages.includes(first) ? `/keystatic/singleton/page-${first}/` : undefined;
}

/** Puts a link to the form of this page on its right edge, where it covers no button. Loaded in development only. */
export function offerEdit(pages: string[]): void {
  const path = editPath(location.pathname, pages);
  if (!path || document.querySelector('[data-edit-page]')) return;
  const link = Object.assign(document.createElement('a'), { href: path, textContent: 'Edit this page' });
  link.dataset['editPage'] = '';
  link.style.cssText =
    'position:fixed;right:0;top:40%;z-index:9;padding:14px 4px;border-radius:4px 0 0 4px;writing-mode:vertical-rl;background:#26363a;color:#fff;font:14px system-ui;text-decoration:none';
  document.body.append(link);
}
