import { explainRule } from '../claims/index.ts';

/** What each rule of the check asks for, and why. Claim rules explain themselves. */
const reasons: Record<string, string> = {
  encoding:
    'Files are UTF-8, which every editor of today can save, without invisible control characters: those break feeds and pages.',
  yaml: 'Front matter and the .yaml files are lines of name: value. A value with a colon, a quotation mark or another sign in it goes in double quotation marks.',
  'front-matter':
    'Each article begins with its title, description, standfirst, topic, author, days and inShort between two lines of ---. The schema in src/schemas/article.ts says what each may be.',
  facts:
    'The facts of the practice are each written once, in content/practice.yaml; the lists of studies and signs beside it. The schemas in src/schemas say what each field may be.',
  date: 'Days are written year-month-day and exist in the calendar. A day on which somebody checked or agreed to something cannot lie ahead.',
  syntax:
    'An article is text with blocks. A brace or a less-than sign begins a block or code; to show one, write \\{ or \\<.',
  code: 'Articles are text and never run code: no import, no export, nothing in braces. A word in an article can so never read a file or a password of the machine that builds the site.',
  subset:
    'Articles are made of paragraphs, ## and ### headings, bold, links, lists, quotes, plain tables, rules and the blocks of this site. Whatever else Markdown knows would be lost in the editor or breaks the page for somebody.',
  heading:
    'The title is the first level. ## and ### follow without a gap, so that people who listen to a page can find their way.',
  tag: 'Only the blocks of this site can be used; HTML tags cannot. That keeps scripts, frames and trackers out.',
  prop: 'Each block takes the values its schema names in src/schemas/components.ts, written as name="words" or name={["first", "second"]}.',
  nesting:
    'Blocks stand on lines of their own, with empty lines around their words. Benefits stand in a BenefitList, moments in a Timeline, Cite and Term inside a sentence.',
  link: 'Every link leads to something that exists, and reads as words.',
  anchor: 'The part of a link after # is a heading on that page.',
  address:
    'Addresses start with a slash or with https://. Others could run code in the browser of a reader, or be read on the way.',
  picture:
    'Pictures stand beside their article, are whole JPEG, PNG, WebP or AVIF files, and say in words what they show.',
  strings:
    'The words around the texts stand in src/strings, one file a language, each with the same names and the same gaps in braces as the English one.',
  stages:
    'The home page tells a session in four stages. The last one ends when the first session of practice.yaml does.',
  unfinished: 'A new draft says in each place what belongs there. An article that is published has your own words.',
  file: 'Every file in content/ is used or named. An article is content/articles/<name>/index.mdx; its folder is its address.',
  unused: 'A file in content/ that the site does not use is not published. It is named so that nobody waits for it.',
  topic: 'The topic of an article is one of those in practice.yaml.',
  sample:
    'With "sample: false" the site says it is real: no banner, open to search engines. A name, number or address of the sample left in it would lead people nowhere.',
  title:
    'Two articles may have the same title. Readers and search engines tell them apart more easily when they do not.',
  redirect: 'An old address leads in one step to a page that exists, and never hides one.',
  R01: 'Readers deciding about their health need to know who is writing: author and checkedBy name people in practice.yaml.',
  R02: 'Say when an article was written and last checked. Days of review cannot lie ahead, and the next one comes within 24 months.',
  R03: 'An article whose next reading is due should be read against the newest reviews. Advice only: an old copy must still build.',
  R05: 'A person with a dangerous pain may be reading. On topics about things that hurt, the signs that need a doctor come first.',
  R06: 'Every study cited is in content/references.yaml, with what somebody has checked of it.',
  R07: 'Who cites the good news shows the newest other side in the same place.',
  R08: 'An article may tell how practitioners think it works, in their name. The reader must find beside it what has been measured: an <Evidence>, a <BothSides>, or a study, in the same section.',
  sure: 'A benefit called "shown" rests on a study in favor, and on none that says otherwise. Where studies disagree it is "mixed".',
  R09: 'Three invitations to book are the most one article bears.',
  R12: 'Words of clients praise the welcome and not the cure. They carry a first name and an initial, the day of consent, where they come from and what was given for them; registered practitioners in Australia print none.',
  R14: 'Sentences up to 28 words, paragraphs up to 5 sentences, benefits up to 55 words, and words of the trade explained with <Term>. Advice only.',
  R15: 'The emergency number must be right for the country of the reader, so it comes from region in practice.yaml and is never typed.',
  R16: 'A wrong digit sends people to the wrong door: phone, e-mail and address stand once, in practice.yaml.',
  R18: 'Messages that a booking button starts say nothing about health: they pass through the machines of others.',
  R20: 'An exception from the claim check gives a reason, three times a file at most, and never for cure, serious illness, safety, medical care or children.',
};

/** All names that `--explain` knows beside those of the claim rules. */
export const ruleNames = Object.keys(reasons);

/** Why a rule exists, in plain words; undefined when there is no such rule. */
export function explain(rule: string): string | undefined {
  const name = ruleNames.find((known) => known.toLowerCase() === rule.toLowerCase());
  return name ? `${name}\n${reasons[name]}` : explainRule(rule);
}
