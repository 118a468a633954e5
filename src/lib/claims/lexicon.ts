import { actWords } from './lexicon-acts.ts';
import { bodyWords } from './lexicon-body.ts';
import { regionWords, type Region } from './regions.ts';
import { worldWords } from './lexicon-world.ts';

/** Irregular verbs that occur in the lists: base form to its other forms. */
const irregular: Record<string, string> = {
  beat: 'beaten',
  break: 'broke broken',
  bring: 'brought',
  come: 'came',
  cut: 'cutting',
  do: 'does did done',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fly: 'flew flown',
  get: 'got gotten getting',
  give: 'gave given',
  go: 'goes went going',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  leave: 'left',
  let: 'letting',
  make: 'made',
  overcome: 'overcame',
  put: 'putting',
  quit: 'quitting',
  rebuild: 'rebuilt',
  rid: 'ridding',
  say: 'said',
  see: 'saw seen',
  send: 'sent',
  set: 'setting',
  shake: 'shook shaken',
  shed: 'shedding',
  show: 'shown',
  shrink: 'shrank shrunk',
  speak: 'spoke spoken',
  stand: 'stood',
  stick: 'stuck',
  sing: 'sang sung',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  undo: 'undoes undid undone',
  unwind: 'unwound',
  wake: 'woke woken',
  win: 'won winning',
  withdraw: 'withdrew',
  write: 'wrote written',
  be: 'is are was were been being',
  have: 'has had having',
  wear: 'wore worn',
  freeze: 'froze frozen',
  awaken: 'awoke',
  reset: 'resetting',
  speed: 'sped',
  upset: 'upset',
  slip: 'slipped slipping',
  build: 'built',
};
const doubled = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;

/** All inflected forms of an English verb, itself among them. */
export function verbForms(verb: string): string[] {
  const e = verb.endsWith('e');
  const y = /[^aeiou]y$/.test(verb);
  const stem = e ? verb.slice(0, -1) : doubled.test(verb) && verb.length < 6 ? verb + verb.at(-1) : verb;
  const s = y ? `${verb.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = y ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [
    verb,
    s,
    past,
    `${stem}ing`,
    ...(stem === verb ? [] : [`${verb}ed`, `${verb}ing`]),
    ...(irregular[verb]?.split(' ') ?? []),
  ];
}

/** A noun's singular and plural. */
export function nounForms(noun: string): string[] {
  // "i" has no plural: "is" is another word.
  if (noun === 'i') return [noun];
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  if (/(?:x|z|ch|sh)$/.test(noun)) return [noun, `${noun}es`];
  return noun.endsWith('s') ? [noun] : [noun, `${noun}s`];
}

/** Word sequences to the classes they belong to; `exact` holds capitals that must stay capitals ("WHO" is not "who"). */
export interface Lexicon {
  phrases: Map<string, Set<string>>;
  exact: Map<string, Set<string>>;
  /** The longest sequence, in words, that begins with a word. */
  longest: Map<string, number>;
}

const actClasses = new Set([...Object.keys(actWords), 'ENDORSE']);

function add(lexicon: Lexicon, phrase: string, tag: string) {
  const known = lexicon.phrases.get(phrase) ?? new Set<string>();
  lexicon.phrases.set(phrase, known.add(tag));
  const words = phrase.split(' ');
  lexicon.longest.set(words[0]!, Math.max(lexicon.longest.get(words[0]!) ?? 0, words.length));
}

function addEntry(lexicon: Lexicon, entry: string, tag: string) {
  if (entry.startsWith('=')) {
    lexicon.exact.set(entry.slice(1), (lexicon.exact.get(entry.slice(1)) ?? new Set<string>()).add(tag));
    return;
  }
  const words = entry.toLowerCase().replaceAll('-', ' ').split(' ');
  if (actClasses.has(tag))
    for (const form of verbForms(words[0]!)) add(lexicon, [form, ...words.slice(1)].join(' '), tag);
  else for (const form of nounForms(words.at(-1)!)) add(lexicon, [...words.slice(0, -1), form].join(' '), tag);
}

const built = new Map<Region, Lexicon>();

/** The word classes for one region: the base lists and what the region adds. Built once. */
export function lexiconFor(region: Region): Lexicon {
  const ready = built.get(region);
  if (ready) return ready;
  const lexicon: Lexicon = { phrases: new Map(), exact: new Map(), longest: new Map() };
  for (const lists of [bodyWords, actWords, worldWords, regionWords[region]])
    for (const [tag, list] of Object.entries(lists))
      for (const entry of list.split(',')) if (entry.trim()) addEntry(lexicon, entry.trim(), tag);
  built.set(region, lexicon);
  return lexicon;
}
