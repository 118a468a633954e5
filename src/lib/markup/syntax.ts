import type { ComponentName } from '../../schemas/components.ts';
import { components } from '../../schemas/placement.ts';
import { didYouMean } from '../fields/nearest.ts';
import type { Notes } from '../notes.ts';
import type { SyntaxProblem } from './recover.ts';
import { htmlRemedy, isHtml } from './html.ts';

const names = Object.keys(components);
const backslash = (sign: string): string => `To show a ${sign === '{' ? 'brace' : 'less-than sign'}, write \\${sign}.`;

/** What the parser could not read, in words for people who write and do not program. */
export function checkSyntax(problems: SyntaxProblem[], notes: Notes): void {
  for (const problem of problems) {
    const { why, remedy } = inWords(problem);
    notes.error(problem, 'syntax', problem.words, why, remedy);
  }
}

function inWords(problem: SyntaxProblem): { why: string; remedy: string } {
  const { kind, name, words } = problem;
  if (kind === 'brace')
    return name
      ? {
          why: `The braces in the tag <${name}> hold something that cannot be read.`,
          remedy: `Write values as words="…", and lists as words={["first", "second"]}.`,
        }
      : {
          why: 'A brace { begins computer code here, and this code cannot be read or is never closed.',
          remedy: `${backslash('{')} Otherwise take it out.`,
        };
  if (kind === 'unopened')
    return {
      why: `</${name}> closes a tag that was never opened.`,
      remedy: `Take it out${name in components ? `, or write <${name}> before it` : ''}.`,
    };
  if (kind === 'unclosed') return unclosed(problem);
  if (kind === 'deep')
    return {
      why: 'Quotes, lists or bold words stand inside one another too often here.',
      remedy: 'Write it as plain paragraphs, or as a list of one or two levels.',
    };
  if (words.startsWith('<!--'))
    return {
      why: 'Notes written as <!-- … --> do not work here.',
      remedy:
        'Take the note out: it would be no secret on the page either. To keep it, write it in a file of your own outside this folder.',
    };
  if (/^<[^\s<>]+@[^\s<>]+>/.test(words))
    return {
      why: 'An e-mail address in angle brackets cannot be read here.',
      remedy:
        'Take the brackets and the address out: <BookingCta /> offers your address to readers. For a link, write [words](address).',
    };
  if (/^<(?:https?:|www\.)/i.test(words))
    return {
      why: 'A web address in angle brackets cannot be read here.',
      remedy: 'Write it as [words for the link](https://example.com/).',
    };
  if (kind === 'tag' && name) return brokenTag(problem);
  if (kind === 'tag')
    return {
      why: 'A less-than sign < begins a tag here, and no tag follows.',
      remedy: `${backslash('<')} Or say it in words: "less than 3".`,
    };
  return {
    why: 'The text cannot be read from here on.',
    remedy: 'Look for a brace, a less-than sign or an unfinished tag just before, and write \\{ or \\< to show one.',
  };
}

function unclosed({ name, open }: SyntaxProblem): { why: string; remedy: string } {
  const why = `<${name || '>'} is opened here and never closed.`.replace(/<(\w[\w.:-]*) /, '<$1> ');
  if (open && open !== name && open.toLowerCase() === name.toLowerCase())
    return {
      why: `<${name}> is closed by </${open}>.`,
      remedy: `Write both the same way: ${name in components ? `</${name}>` : `<${nameFor(name)}>`}.`,
    };
  if (isHtml(name)) return { why, remedy: htmlRemedy(name) };
  if (!(name in components))
    return { why, remedy: `${didYouMean(name, names)}The tags you can use are ${names.join(', ')}.` };
  const { holds, kind } = components[name as ComponentName];
  if (holds === 'none') return { why, remedy: `Write it as <${name} … />, with a slash before the last bracket.` };
  return {
    why,
    remedy:
      kind === 'block'
        ? `Put </${name}> on a line of its own after its last words, with an empty line before it.`
        : `Write </${name}> after the word.`,
  };
}

const nameFor = (name: string): string => didYouMean(name, names).replace(/.*"(.*)".*/s, '$1') || name;

function brokenTag({ name, words }: SyntaxProblem): { why: string; remedy: string } {
  if (isHtml(name)) return { why: `<${name}> is an HTML tag, and a broken one.`, remedy: htmlRemedy(name) };
  const curly = /[“”„‘’]/.test(words);
  return {
    why: `The tag <${name}> cannot be read${curly ? ': it has curly quotation marks in it' : ''}.`,
    remedy: `${name in components ? '' : didYouMean(name, names)}Put every value in straight quotation marks, and close the tag with > or />: ${name in components ? `<${name} name="value">` : 'name="value"'}.`,
  };
}
