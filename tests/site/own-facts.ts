import type { LittleSite } from './little-site.ts';

/** What the sample is called, and what a practice of its own is called instead. The longer name comes first. */
const renamed: [RegExp, string][] = [
  [/^sample: true/m, 'sample: false'],
  [/slackwater\.example/g, 'stillreach.example'],
  [/Slack [Ww]ater/g, 'Still Reach'],
  [/Maren Holloway/g, 'Ada Fenwick-Test'],
  [/\bMaren\b/g, 'Ada'],
  [/\bmaren\b/g, 'ada'],
  [/3 Ferry Lane/g, '8 Kelp Yard'],
  [/Port Ellery/g, 'Fernmouth'],
  [/207 555 0142/g, '617 555 0118'],
  [/Harbor School of Bodywork \(invented\)/g, 'Kelp School of Bodywork'],
  [/'00000'/g, "'02139'"],
];

/** Makes a practice of its own out of the sample: other names everywhere, and no longer a sample. */
export function ownFacts(site: LittleSite): void {
  for (const name of site.files('content').filter((file) => /\.(?:yaml|mdx)$/.test(file))) {
    const before = site.read(`content/${name}`);
    const after = renamed.reduce((text, [from, to]) => text.replace(from, to), before);
    if (after !== before) site.write(`content/${name}`, after);
  }
}
