import type { Finding } from '../../lib/finding.ts';
import { about, type Expected } from './site.ts';
import { visibleText } from './tags.ts';

const span = 8;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const start = (words: string[], index: number): string => `${words[index]} ${words[index + 1]}`;

/** What must not be read on a page, each with the file it stands in. */
interface Hidden {
  /** Every run of eight words. */
  runs: Map<string, string>;
  /** The first two words of each: on a page only few places begin like that. */
  starts: Set<string>;
  /** Shorter texts and titles. */
  phrases: Map<string, string>;
}

/** The runs of a text that are hidden ones as well. */
function* hiddenIn(words: string[], { runs, starts }: Hidden): Generator<string> {
  for (let index = 0; runs.size > 0 && index + span <= words.length; index += 1) {
    if (!starts.has(start(words, index))) continue;
    const run = words.slice(index, index + span).join(' ');
    if (runs.has(run)) yield run;
  }
}

/** Everything unpublished that no published text says as well. */
function hiddenText({ unpublished, published }: Expected): Hidden {
  const hidden: Hidden = { runs: new Map(), starts: new Set(), phrases: new Map() };
  for (const { from, text, names } of unpublished) {
    const words = wordsOf(text);
    if (words.length > 0 && words.length < span) hidden.phrases.set(words.join(' '), from);
    for (let index = 0; index + span <= words.length; index += 1) {
      hidden.runs.set(words.slice(index, index + span).join(' '), from);
      hidden.starts.add(start(words, index));
    }
    // A title of one or two words is an ordinary phrase that may stand anywhere.
    for (const name of names.map(wordsOf)) if (name.length > 2) hidden.phrases.set(name.join(' '), from);
  }
  if (hidden.runs.size + hidden.phrases.size === 0) return hidden;
  for (const words of published.map(wordsOf)) {
    for (const run of hiddenIn(words, hidden)) hidden.runs.delete(run);
    const all = ` ${words.join(' ')} `;
    for (const phrase of hidden.phrases.keys()) if (all.includes(` ${phrase} `)) hidden.phrases.delete(phrase);
  }
  return hidden;
}

/** Finds in a page what must not be published yet: drafts, articles of the future, secrets, files of this machine. */
export function leakFinder(expected: Expected): (name: string, text: string) => Finding[] {
  const hidden = hiddenText(expected);
  const secrets = Object.entries(expected.secrets);
  const folder = expected.projectFolder.length > 4 ? expected.projectFolder : undefined;

  return (name, text) => {
    const findings: Finding[] = [];
    const secret = secrets.find(([, value]) => text.includes(value));
    if (secret)
      findings.push(
        about(
          name,
          0,
          'secret',
          '',
          `The page shows the value of ${secret[0]} from this machine.`,
          'Take it out, and change that password or key: count it as known.',
        ),
      );
    if (/\broot:x:0:|-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
      findings.push(
        about(
          name,
          0,
          'secret',
          '',
          'The page shows a system file or a private key.',
          'Take out the text that reads it.',
        ),
      );
    if (folder && text.includes(`${folder}/`))
      findings.push(
        about(name, 0, 'machine', folder, `The page names a folder of this machine, ${folder}.`, 'Take it out.'),
      );
    if (hidden.runs.size + hidden.phrases.size === 0) return findings;
    const words = wordsOf(
      /\.html$/.test(name) ? `${text.match(/content="[^"]*"/g)?.join(' ') ?? ''} ${visibleText(text)}` : text,
    );
    const from = new Set<string>();
    for (const run of hiddenIn(words, hidden)) from.add(hidden.runs.get(run) ?? '');
    const all = ` ${words.join(' ')} `;
    for (const [phrase, source] of hidden.phrases) if (all.includes(` ${phrase} `)) from.add(source);
    for (const source of from)
      findings.push(
        about(
          name,
          0,
          'unpublished',
          '',
          `The page shows something of ${source}, which is a draft or not yet due.`,
          'Take the link or the quotation out until the article appears.',
        ),
      );
    return findings;
  };
}
