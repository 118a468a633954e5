import { expect, test } from 'vitest';
import { render, textOf } from './render.ts';

const benefit = { title: 'Give your back an hour', drawing: 'web', sure: 'idea', because: 'Nobody has shown it.' };

test.each([
  ['shown', 'Shown in trials.'],
  ['mixed', 'Mixed.'],
  ['plausible', 'Plausible.'],
  ['idea', 'An idea so far.'],
])('a benefit that is %s says "%s" in words, with its reason', async (sure, verdict) => {
  const html = await render('Benefit', { ...benefit, sure }, '<p>You lie down.</p>');
  expect(textOf(html)).toContain(`${verdict} Nobody has shown it.`);
  expect(html).toContain(`data-sure="${sure}"`);
  expect(html).toContain('You lie down.');
});

test('the drawing of a benefit is hidden from screen readers, its title is a heading', async () => {
  const html = await render('Benefit', benefit);
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  expect(html).toMatch(/<h3[^>]*>\s*Give your back an hour/);
});

test('benefits stand in a numbered list', async () => {
  expect(await render('BenefitList', {}, '<li>one</li>')).toMatch(/<ol[^>]*><li>one<\/li>/);
});

test('a reference prints its number and leads to the list, with a name for screen readers', async () => {
  const html = await render('Cite', { id: 'ceballos2024' });
  expect(html).toMatch(/<a[^>]*href="#ref-ceballos2024"[^>]*>\s*2\s*<\/a>/);
  expect(html).toContain('aria-label="Reference 2"');
});

test('the care card names the emergency number, and both groups in order of urgency', async () => {
  const text = textOf(await render('RedFlags', { set: 'back' }));
  expect(text).toContain('Call 911');
  expect(text.indexOf('Call 911')).toBeLessThan(text.indexOf('See a doctor this week'));
});

test('signs after a session ask for help, and not for help first', async () => {
  const heading = async (set: string) => /<h2[^>]*>([^<]+)/.exec(await render('RedFlags', { set }))?.[1];
  expect(await heading('back')).toMatch(/\bfirst\b/);
  expect(await heading('after')).toBe('Get medical help if');
});

test('a booking band has the author’s heading, the price, and a way to book', async () => {
  const html = await render('BookingCta', { title: 'An hour for your back' });
  expect(html).toContain('An hour for your back');
  expect(textOf(html)).toMatch(/\$\d+/);
  expect(html).toMatch(/<a[^>]*href="(mailto:|tel:|https:)/);
});

test('an evidence note asks its question in a heading and begins with its verdict', async () => {
  const html = await render(
    'Evidence',
    { title: 'Does it help?', verdict: 'Contested.' },
    '<p>One review found less pain.</p>',
  );
  expect(html).toMatch(/<h3[^>]*>Does it help\?<\/h3>/);
  expect(textOf(html)).toContain('Does it help? Contested. One review');
});

test('a quotation of a person prints who said it, where, and what was given for it; a sentence of the article’s own has no name', async () => {
  const quoted = { by: 'Ana', consent: '2026-03-12', source: 'a card', given: 'nothing' };
  expect(textOf(await render('PullQuote', quoted, '<p>I was never rushed.</p>'))).toContain(
    'Ana From a card, printed with consent given on March 12, 2026. Got for it: nothing.',
  );
  expect(await render('PullQuote', {}, '<p>I slept.</p>')).not.toContain('figcaption');
});

test('a drawing in an article is a picture with a sentence, a key and a caption', async () => {
  const html = await render('Figure', {
    drawing: 'spine',
    label: 'Side view of a person lying down.',
    key: ['Skull', 'Sacrum'],
    caption: 'Where hands rest.',
  });
  expect(html).toMatch(/role="img"[^>]*aria-label="Side view of a person lying down\."/);
  expect(textOf(html)).toContain('Where hands rest.');
  expect(html.match(/<li[^>]*>(Skull|Sacrum)<\/li>/g)).toHaveLength(2);
});

test('a box has its title as a heading', async () => {
  expect(await render('Callout', { title: 'Light is not nothing' }, '<p>Words.</p>')).toMatch(
    /<h3[^>]*>Light is not nothing/,
  );
});

test('every line of what to leave begins with "do not", for those who hear it without its heading', async () => {
  const html = await render('DoDont', { do: ['keep moving'], dont: ['stay in bed', 'stop a medicine'] });
  expect(html).toContain('keep moving');
  expect(html.match(/<li[^>]*>do not (stay in bed|stop a medicine)<\/li>/g)).toHaveLength(2);
});

test('the facts of a session come from the practice', async () => {
  const text = textOf(await render('SessionFacts'));
  expect(text).toMatch(/60 minutes/);
  expect(text).toMatch(/\$90/);
  expect(text).toMatch(/First visit \$105/);
});

test('a word is followed by its meaning, in the sentence itself', async () => {
  expect(textOf(await render('Term', { means: 'the flat bone at the base of the spine' }, 'sacrum'))).toMatch(
    /sacrum .*the flat bone at the base of the spine/,
  );
});

test('a timeline is an ordered list of moments with their times', async () => {
  const moment = await render('Moment', { when: 'First 8 minutes', title: 'We talk' }, '<p>You say what hurts.</p>');
  const html = await render('Timeline', { title: 'One hour' }, moment);
  expect(html).toMatch(/<ol>\s*<li>/);
  expect(textOf(html)).toContain('First 8 minutes We talk You say what hurts.');
});

test('both sides have columns of their own, with references, and what is open below', async () => {
  const html = await render('BothSides', {
    for: ['Ten trials found less pain. [haller2020]'],
    against: ['Fifteen trials found no change. [ceballos2024]'],
    unknown: ['Whether the rhythm exists.'],
  });
  const text = textOf(html);
  expect(text).toMatch(/In favor .*Ten trials.*Against .*Fifteen trials.*Still open .*Whether the rhythm exists/);
  expect(html).toContain('href="#ref-haller2020"');
  expect(text).not.toContain('[');
});
