import { expect, test } from 'vitest';
import { bookingHref, bookingLabel, dialable, frameOrigins } from '../../src/lib/booking.ts';
import { bookingWay } from '../../src/schemas/booking.ts';

const contact = { phone: '+1 207 555 0142', email: 'hello@slackwater.example', whatsapp: '+91 98 5550 0142' };

test('a phone number is dialled without its spaces', () => {
  expect(dialable('+44 (0)20 7946 0000'.replace('(0)', ''))).toBe('+442079460000');
  expect(bookingHref({ kind: 'phone', label: 'Call' }, contact)).toBe('tel:+12075550142');
});

test('WhatsApp gets digits alone, and the text as written', () => {
  const href = bookingHref({ kind: 'whatsapp', label: 'Message', text: 'Hello & good day' }, contact);
  expect(href).toBe('https://wa.me/919855500142?text=Hello%20%26%20good%20day');
});

test('an e-mail opens with its subject and first line, spaces kept', () => {
  const href = bookingHref({ kind: 'email', label: 'Write', subject: 'A session', text: 'Hello' }, contact);
  expect(href).toBe('mailto:hello@slackwater.example?subject=A%20session&body=Hello');
});

test('a number stands beside the verb, so that it can be read out', () => {
  expect(bookingLabel({ kind: 'phone', label: 'Call' }, contact)).toBe('Call +1 207 555 0142');
});

test.each([
  'https://cal.com/somebody/session',
  'https://calendly.com/somebody',
  'https://somebody.janeapp.com/',
  'https://somebody.au2.cliniko.com/bookings',
  'https://somebody.as.me/',
  'https://book.squareup.com/appointments/abc',
  'https://somebody.simplybook.me/v2/',
  'https://www.fresha.com/a/somebody',
])('%s can be booked through', (url) => {
  expect(bookingWay.parse({ kind: 'link', label: 'Choose a time', url })).toMatchObject({ url });
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'http://example.com',
  'example.com',
  '//example.com',
  'data:text/html,x',
  'https://',
  'https:example',
])('%s cannot be booked through', (url) => {
  for (const kind of ['link', 'embed']) expect(bookingWay.safeParse({ kind, label: 'Book', url }).success).toBe(false);
});

test('a frame may load its own origin and no other', () => {
  const ways = [
    { kind: 'link' as const, label: 'Book', url: 'https://calendly.com/x' },
    { kind: 'embed' as const, label: 'Book', url: 'https://cal.com/x/y?z=1' },
  ];
  expect(frameOrigins(ways)).toEqual(['https://cal.com']);
});
