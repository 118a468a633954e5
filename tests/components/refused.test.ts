import { expect, test } from 'vitest';
import type { ComponentName } from '../../src/schemas/components.ts';
import { render } from './render.ts';

const benefit = { title: 'Give your back an hour', drawing: 'web', sure: 'idea', because: 'Nobody has shown it.' };

/** What an author might write wrong: the component, its props, the prop at fault, and the remedy the message must offer. */
const mistakes: [ComponentName, Record<string, unknown>, string, RegExp][] = [
  ['Benefit', { ...benefit, sure: undefined }, 'sure', /missing.*shown, mixed, plausible, idea/],
  ['Benefit', { ...benefit, sure: 'proven' }, 'sure', /shown, mixed, plausible, idea/],
  ['Benefit', { ...benefit, drawing: 'leaf' }, 'drawing', /web, tide, guard, stack/],
  ['Benefit', { ...benefit, because: undefined }, 'because', /is missing\. [A-Z][^.]+\./],
  ['Benefit', { ...benefit, cite: 'Haller 2020!' }, 'cite', /with commas between/],
  ['Benefit', { ...benefit, colour: 'red' }, 'colour', /no place.*Take it out, or check its spelling/],
  ['BenefitList', { title: 'Four aims' }, 'title', /no place.*Take it out/],
  ['BookingCta', { variant: 'large' }, 'variant', /no place.*Take it out/],
  ['BookingCta', { title: 'x'.repeat(90) }, 'title', /60/],
  ['RedFlags', {}, 'set', /is missing\. [A-Z][^.]+\./],
  ['RedFlags', { set: 'knee' }, 'knee', /red-flags\.yaml.*Choose one of .*back/],
  ['Evidence', { title: 'Does it help?' }, 'verdict', /is missing\. [A-Z][^.]+\./],
  ['Cite', {}, 'id', /is missing\. [A-Z][^.]+\./],
  ['Cite', { id: 'haler2020' }, 'haler2020', /references\.yaml.*Check its spelling, or add it/],
  ['PullQuote', { by: 'Ana' }, 'consent', /missing.*Write the day.*consent="/],
  ['PullQuote', { by: 'Ana', consent: '2026-03-12' }, 'source', /missing.*source="a card"/],
  ['PullQuote', { by: 'Ana', consent: '2026-03-12', source: 'a card' }, 'given', /missing.*given="nothing"/],
  ['PullQuote', { by: 'Ana', consent: '2026-02-31' }, 'consent', /not a day in the calendar.*Write/],
  ['Figure', {}, 'src', /missing.*src=".*drawing="/],
  ['Figure', { drawing: 'spine' }, 'label', /missing.*full sentence/],
  ['Figure', { src: './room.jpg' }, 'alt', /missing.*cannot see/],
  [
    'Figure',
    { drawing: 'spine', label: 'A person lying down.', src: './room.jpg', alt: 'A room' },
    'src',
    /Keep one of the two/,
  ],
  ['Callout', {}, 'title', /is missing\. [A-Z][^.]+\./],
  ['DoDont', { do: ['walk'] }, 'dont', /\{\["first", "second"\]\}|missing.*list/],
  ['DoDont', { do: 'walk', dont: ['sit'] }, 'do', /\{\["first", "second"\]\}/],
  ['DoDont', { do: [], dont: ['sit'] }, 'do', /empty.*at least one line/],
  ['SessionFacts', { price: '90' }, 'price', /no place.*Take it out/],
  ['Term', {}, 'means', /is missing\. [A-Z][^.]+\./],
  ['Timeline', { heading: 'One hour' }, 'heading', /no place.*check its spelling/],
  ['Moment', { title: 'We talk' }, 'when', /is missing\. [A-Z][^.]+\./],
  ['BothSides', { for: ['One finding.'] }, 'against', /\{\["first", "second"\]\}|missing.*list/],
];

test.each(mistakes)(
  '<%s> with %j is refused, names "%s" and says how to mend it',
  async (name, props, prop, remedy) => {
    const message = await render(name, props).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(message).toContain(`<${name}>`);
    expect(message).toContain(`"${prop}"`);
    expect(message).toMatch(remedy);
  },
);
