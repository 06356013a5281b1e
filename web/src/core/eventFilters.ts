import type { EventRow, PlaceCount } from './rows';

/** The filters of events that an address may carry, named as the options of `dateline events`. */
export const filterNames = [
  'actor', 'recipient', 'either', 'type', 'quad', 'status', 'from', 'to', 'place', 'country', 'near', 'text', 'according_to', 'publisher',
  'report', 'as_of', 'historical', 'mode', 'context', 'min_confidence',
];

/** Events counted by the place they have. */
export function placesOf(events: readonly Pick<EventRow, 'place' | 'country' | 'lat' | 'lon'>[]): PlaceCount[] {
  const places = new Map<string, PlaceCount>();
  for (const { place, country, lat, lon } of events) {
    if (lat === null || lon === null || lat === undefined || lon === undefined) continue;
    const key = `${lat} ${lon} ${place}`;
    const known = places.get(key);
    if (known) known.events++;
    else places.set(key, { place, country, lat, lon, events: 1 });
  }
  return [...places.values()];
}
