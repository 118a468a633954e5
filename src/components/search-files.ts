import type { SearchPart } from '../lib/search/search-index.ts';

/** A file of the site. Fails when it does not arrive. */
async function file(path: string): Promise<Response> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

const part = async (number: number): Promise<SearchPart> => (await file(`/search/${number}.json`)).json();

let index: Promise<SearchPart[]> | undefined;

/** The whole index, fetched once; a failure is forgotten, so that the next try asks again. */
export function searchIndex(): Promise<SearchPart[]> {
  index ??= wholeIndex();
  index.catch(() => (index = undefined));
  return index;
}

async function wholeIndex(): Promise<SearchPart[]> {
  const first = await part(1);
  return [first, ...(await Promise.all(Array.from({ length: first.parts - 1 }, (_, place) => part(place + 2))))];
}

const texts = new Map<string, Promise<string>>();

/** The words of a page as Markdown, fetched once. */
export function textOf(path: string): Promise<string> {
  const text = texts.get(path) ?? file(path.replace(/\/$/, '.md')).then((answer) => answer.text());
  texts.set(path, text);
  return text;
}
