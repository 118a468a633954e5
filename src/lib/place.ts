import type { Place } from '../schemas/practice.ts';

/** The address as lines for people: street and town, or the area when visits take place at a home. */
export function streetLines(place: Place): string[] {
  const town = [place.town, [place.region, place.postcode].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return place.street ? [place.street, town] : [place.area ?? '', town];
}

/** Links that open the address in a map of the reader's choice. None for a practice that shows only its area. */
export function mapLinks(place: Place): { openStreetMap: string; google: string; apple: string } | undefined {
  if (!place.street) return undefined;
  const query = encodeURIComponent([...streetLines(place), place.country].join(', '));
  return {
    openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
    google: `https://www.google.com/maps/search/?api=1&query=${query}`,
    apple: `https://maps.apple.com/?q=${query}`,
  };
}
