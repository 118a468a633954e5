import { find, type Found } from '../lib/search/find.ts';
import { matchedSentence, pieces } from '../lib/search/matched.ts';
import { counted, fill } from '../lib/words.ts';
import { resultRow } from './search-row.ts';
import { searchIndex, textOf } from './search-files.ts';

/** The script of the search page. Without it the form asks for the same page and the topics stay. */
const part = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
};
const form = part<HTMLFormElement>('main form.search');
const field = part<HTMLInputElement>('main form.search input');
const place = part<HTMLElement>('.found');
const list = part<HTMLUListElement>('.found .posts');
const status = part<HTMLElement>('.found [role=status]');
const nothing = part<HTMLElement>('.found .nothing');
const topics = part<HTMLElement>('.by-topic');

/** Rows shown; a reader who wants others adds a word. */
const most = 10;
/** How long the keys must rest before the search answers, in milliseconds: nobody wants every letter read out. */
const pause = 200;

let turn = 0;
let timer = 0;

/** Answers what stands in the field. Only the last question is answered, however the files arrive. */
async function answer(): Promise<void> {
  clearTimeout(timer);
  const mine = ++turn;
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query })}` : location.pathname);
  if (!query) return show(undefined);
  try {
    const found = find(query, await searchIndex());
    if (mine === turn) show(found);
  } catch {
    if (mine === turn) show(undefined, place.dataset['failed']);
  }
}

function show(found: Found | undefined, told = ''): void {
  const rows = (found?.pages ?? []).slice(0, most).map((page) => {
    const { asked } = found!;
    const row = resultRow(page, pieces(page.title, asked));
    row.say(pieces(page.description, asked));
    // The row is there at once; its sentence takes the place of the description when it has arrived.
    void textOf(page.path).then(
      (text) => row.say(matchedSentence(text, asked, page.description)),
      () => undefined,
    );
    return row.item;
  });
  list.replaceChildren(...rows);
  list.hidden = rows.length === 0;
  topics.hidden = rows.length > 0;
  nothing.hidden = !found || rows.length > 0;
  status.textContent = found ? summary(found.pages.length) : told;
}

function summary(count: number): string {
  const { count: forms = '{}', best = '', empty = '' } = place.dataset;
  if (count === 0) return empty;
  if (count > most) return fill(best, { count, shown: most });
  return counted(JSON.parse(forms), count, document.documentElement.lang);
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(answer, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer();
});
// Who comes to the field will search: the index is on its way while the first word is typed.
field.addEventListener('focus', () => void searchIndex().catch(() => undefined), { once: true });

const asked = new URLSearchParams(location.search).get('q');
if (asked) {
  field.value = asked;
  void answer();
}
