import type { HealthAndBeautyBusiness, MedicalBusiness, OfferCatalog, PostalAddress, WebSite } from 'schema-dts';
import type { Place, Practice } from '../../schemas/practice.ts';
import { price } from '../money.ts';
import { absolute, paths } from '../paths.ts';
import { graphId, pointer } from './json-ld.ts';
import { offerNodes } from './offers.ts';
import { openingHours } from './opening-hours.ts';
import { socialPicture } from '../og/picture-names.ts';

/** The practice and its site where a page only points at them, as an article does: the pages about the practice say the rest. */
export const shortNodes = (practice: Practice): [WebSite, HealthAndBeautyBusiness | MedicalBusiness] => {
  const { site, name } = practice;
  const url = absolute(site, paths.home);
  return [
    { '@type': 'WebSite', '@id': graphId.site(site), name, url },
    { '@type': businessType(practice), '@id': graphId.practice(site), name, url },
  ];
};

/** `MedicalBusiness` is for practitioners on a statutory register only. */
const businessType = ({ people }: Practice) => (people[0]?.regulated ? 'MedicalBusiness' : 'HealthAndBeautyBusiness');

/** The site itself. Its name is what search engines print above the address. */
export function siteNode({ site, name, language }: Practice): WebSite {
  return {
    '@type': 'WebSite',
    '@id': graphId.site(site),
    name,
    url: absolute(site, paths.home),
    inLanguage: language,
    publisher: pointer(graphId.practice(site)),
  };
}

/**
 * The practice as a local business. `today` adds what stands on the booking and price pages alone: hours, prices, ways
 * to pay. `names`: the page names the practitioner.
 */
export function practiceNode(
  practice: Practice,
  { today, names = false }: { today?: string | undefined; names?: boolean } = {},
): HealthAndBeautyBusiness | MedicalBusiness {
  return {
    '@type': businessType(practice),
    '@id': graphId.practice(practice.site),
    name: practice.name,
    url: absolute(practice.site, paths.home),
    image: absolute(practice.site, socialPicture(paths.home, 'wide')),
    logo: absolute(practice.site, '/icon-512.png'),
    address: address(practice.place),
    // A home practice keeps its spot on the map to itself, even when it is written down.
    ...(practice.place.street &&
      practice.place.geo && { geo: { '@type': 'GeoCoordinates' as const, ...practice.place.geo } }),
    ...(!practice.place.street && practice.place.area && { areaServed: practice.place.area }),
    ...(practice.phone && { telephone: practice.phone }),
    ...(practice.email && { email: practice.email }),
    ...(practice.profiles.length && { sameAs: practice.profiles }),
    ...(names && { founder: pointer(graphId.person(practice.site, practice.people[0]?.id ?? '')) }),
    ...(today && details(practice, today)),
  };
}

/** Without a street only the town is public: no line of the address is made up. */
function address({ street, town, region, postcode, country }: Place): PostalAddress {
  return {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    addressLocality: town,
    ...(region && { addressRegion: region }),
    ...(street && postcode && { postalCode: postcode }),
    addressCountry: country,
  };
}

function details(practice: Practice, today: string) {
  const catalog: OfferCatalog = {
    '@type': 'OfferCatalog',
    name: practice.descriptor,
    itemListElement: offerNodes(practice),
  };
  return {
    openingHoursSpecification: openingHours(practice.hours, today),
    priceRange: priceRange(practice),
    currenciesAccepted: practice.currency,
    ...(practice.payment.length && { paymentAccepted: practice.payment.join(', ') }),
    knowsLanguage: practice.language,
    hasOfferCatalog: catalog,
  };
}

/** Lowest and highest price of a single visit, as printed in the price table. */
export function priceRange({ sessions, currency, language }: Practice): string {
  const single = sessions.filter(({ visits }) => !visits);
  const amounts = (single.length ? single : sessions).map((session) => session.price);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)].map((amount) => price(amount, currency, language));
  return low === high ? String(low) : `${low}–${high}`;
}
