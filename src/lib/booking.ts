import type { BookingWay } from '../schemas/booking.ts';
import type { Practice } from '../schemas/practice.ts';

/** A phone number as machines dial it (E.164): "+12075550142". */
export const dialable = (phone: string): string => `+${phone.replace(/\D/g, '')}`;

type Contact = Pick<Practice, 'phone' | 'email' | 'whatsapp'>;

/** Where a way to book leads: https, tel:, mailto: or wa.me (digits only, as WhatsApp asks). */
export function bookingHref(way: BookingWay, contact: Contact): string {
  switch (way.kind) {
    case 'link':
    case 'embed':
      return way.url;
    case 'phone':
      return `tel:${dialable(contact.phone ?? '')}`;
    case 'whatsapp':
      return `https://wa.me/${dialable(contact.whatsapp ?? '').slice(1)}${query({ text: way.text })}`;
    case 'email':
      return `mailto:${contact.email}${query({ subject: way.subject, body: way.text })}`;
  }
}

/** Origins that a frame may load, for the security policy: those of `embed` alone. */
export const frameOrigins = (booking: BookingWay[]): string[] => [
  ...new Set(booking.flatMap((way) => (way.kind === 'embed' ? [new URL(way.url).origin] : []))),
];

/** What a button says. A phone number stands beside the verb, so that it can be read out. */
export const bookingLabel = (way: BookingWay, contact: Contact): string =>
  way.kind === 'phone' ? `${way.label} ${contact.phone}` : way.label;

function query(fields: Record<string, string | undefined>): string {
  const pairs = Object.entries(fields).flatMap(([key, value]) =>
    value ? [`${key}=${encodeURIComponent(value)}`] : [],
  );
  return pairs.length ? `?${pairs.join('&')}` : '';
}
