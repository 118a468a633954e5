import type { Offer, Service } from 'schema-dts';
import type { Practice } from '../../schemas/practice.ts';
import { absolute, paths } from '../paths.ts';
import { remembered } from '../remembered.ts';
import { graphId, pointer } from './json-ld.ts';

/** What can be booked, at its price. The words are those of the price table. */
export function offerNodes({ site, sessions, currency, language }: Practice): Offer[] {
  return sessions.map(({ id, name, minutes, price, visits, note }) => ({
    '@type': 'Offer',
    '@id': graphId.offer(site, id),
    name,
    description: note ? `${minutesText(minutes, language)}. ${note}` : minutesText(minutes, language),
    price,
    priceCurrency: currency,
    url: absolute(site, paths.sessions),
    ...(visits && { eligibleQuantity: { '@type': 'QuantitativeValue', value: visits } }),
  }));
}

/** The service of the sessions page. It is bodywork for sale, never a MedicalTherapy: that type asserts a treatment. */
export function serviceNode(practice: Practice): Service {
  return {
    '@type': 'Service',
    '@id': graphId.service(practice.site),
    serviceType: practice.descriptor,
    provider: pointer(graphId.practice(practice.site)),
    areaServed: practice.place.area ?? practice.place.town,
    offers: offerNodes(practice),
  };
}

const minutesFormat = remembered(
  (language: string) => new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
);

/** A length of time in the site's language: "60 minutes". */
export const minutesText = (minutes: number, language: string): string => minutesFormat(language).format(minutes);
