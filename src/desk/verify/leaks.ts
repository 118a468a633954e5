import type { Finding } from '../../lib/finding.ts';
import { about, type Expected } from './site.ts';
import { visibleText } from './tags.ts';

const span = 8;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words; a shorter text is one run. */
function runs(text: string): string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length <= span) return [words.join(' ')];
  return Array.from({ length: words.length - span + 1 }, (_, index) => words.slice(index, index + span).join(' '));
}

/** Finds in a page what must not be published yet: drafts, articles of the future, secrets, files of this machine. */
export function leakFinder(expected: Expected): (name: string, text: string) => Finding[] {
  const known = new Set(expected.published.flatMap(runs));
  const publishedWords = ` ${expected.published.map((text) => wordsOf(text).join(' ')).join(' ')} `;
  const hidden = new Map<string, string>();
  const phrases = new Map<string, string>();
  for (const { from, text, names } of expected.unpublished) {
    for (const run of runs(text)) {
      const whole = run.split(' ').length === span;
      if (!known.has(run) && (whole || !publishedWords.includes(` ${run} `))) (whole ? hidden : phrases).set(run, from);
    }
    for (const each of names) {
      const phrase = wordsOf(each).join(' ');
      // A title of one or two words is an ordinary phrase that may stand anywhere.
      if (phrase.split(' ').length > 2 && !publishedWords.includes(` ${phrase} `)) phrases.set(phrase, from);
    }
  }
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
    if (hidden.size + phrases.size === 0) return findings;
    const words = wordsOf(
      /\.html$/.test(name) ? `${text.match(/content="[^"]*"/g)?.join(' ') ?? ''} ${visibleText(text)}` : text,
    );
    const from = new Set<string>();
    for (let index = 0; hidden.size > 0 && index + span <= words.length; index += 1) {
      const source = hidden.get(words.slice(index, index + span).join(' '));
      if (source) from.add(source);
    }
    const all = ` ${words.join(' ')} `;
    for (const [phrase, source] of phrases) if (all.includes(` ${phrase} `)) from.add(source);
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
