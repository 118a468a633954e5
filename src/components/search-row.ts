import type { Piece } from '../lib/search/matched.ts';
import type { FoundPage } from '../lib/search/search-index.ts';

/** A result in the search: the row of a post, and a way to put its matched sentence in. */
export interface ResultRow {
  item: HTMLLIElement;
  say(sentence: Piece[]): void;
}

/** Builds the row of a found page, as PostList builds that of an article. Text is only ever text. */
export function resultRow(page: FoundPage, title: Piece[]): ResultRow {
  const item = document.createElement('li');
  const drawing = document.querySelector<HTMLTemplateElement>(`template[data-drawing="${CSS.escape(page.drawing)}"]`);
  const link = withPieces(document.createElement('a'), title);
  link.href = page.path;
  const heading = document.createElement('h2');
  heading.className = 'title-2';
  heading.append(link);
  const sentence = document.createElement('p');
  const by = document.createElement('p');
  by.className = 'by ui';
  for (const text of page.by) by.append(Object.assign(document.createElement('span'), { textContent: text }), ' ');
  item.append(...(drawing ? [drawing.content.cloneNode(true)] : []), heading, sentence, by);
  return { item, say: (words) => void withPieces(sentence, words) };
}

function withPieces<Target extends HTMLElement>(target: Target, pieces: Piece[]): Target {
  target.replaceChildren(
    ...pieces.map(({ text, hit }) =>
      hit ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
    ),
  );
  return target;
}
