import { nounForms, verbForms } from './lexicon.ts';
import { doingWords, thingWords } from './lexicon-everyday.ts';

const classes = new Map<string, string[]>();

function enter(word: string, name: string) {
  const known = classes.get(word) ?? [];
  if (!known.includes(name)) classes.set(word, [...known, name]);
}

for (const [name, list] of Object.entries(thingWords))
  for (const word of list.split(' ')) for (const form of nounForms(word)) enter(form.replaceAll('-', ' '), name);
for (const [name, list] of Object.entries(doingWords))
  for (const word of list.split(' ')) for (const form of verbForms(word)) enter(form, name);

/** What an everyday word or pair of words is about; empty when nobody listed it. */
export function everyday(word: string): readonly string[] {
  return classes.get(word) ?? [];
}
