import { defineToolbarApp } from 'astro/toolbar';
import type { Finding } from '../../lib/finding.ts';
import type { PageFindings } from './pages.ts';

/** The toolbar's window: what the check finds on this page, in the words of `npm run check`. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window');
    // The window is as high as it is; a long list scrolls inside it.
    const list = document.createElement('div');
    list.style.cssText = 'overflow-y:auto;max-height:420px';
    panel.append(list);
    canvas.append(panel);
    server.on<PageFindings>('findings:list', ({ here, elsewhere }) => {
      const stopping = here.filter(({ kind }) => kind !== 'advice').length;
      app.toggleNotification({ state: here.length > 0, level: stopping ? 'error' : 'info' });
      list.replaceChildren(
        element('h2', here.length ? `${here.length} on this page` : 'Nothing to mend on this page'),
        ...here.map(entry),
        element('p', elsewhere ? `${elsewhere} on other pages: npm run check lists them.` : ''),
      );
    });
    const ask = () => server.send('findings:ask', location.pathname);
    ask();
    document.addEventListener('astro:page-load', ask);
  },
});

function entry({ file, line, kind, words, why, suggestion }: Finding): HTMLElement {
  const box = document.createElement('section');
  const place = element('p', `${file}${line ? `, line ${line}` : ''}${kind === 'advice' ? ' (advice)' : ''}`);
  place.style.opacity = '0.75';
  box.append(place, element('strong', words), element('p', `${why} ${suggestion}`));
  return box;
}

/** Text only, never markup: what stands in a file is not trusted. */
function element(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text });
}
