import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface Outlines {
  land: GeoJSON.GeoJsonObject;
  borders: GeoJSON.MultiLineString;
}

const kept = new Map<string, Promise<Outlines>>();

/** Land and borders of the world (Natural Earth, public domain), in small files that are fetched once, when a map is first looked at. */
export function outlines(detail: 'coarse' | 'fine'): Promise<Outlines> {
  const url = detail === 'fine' ? fine : coarse;
  let outline = kept.get(url);
  if (!outline) {
    outline = fetch(url)
      .then((response) => response.json() as Promise<Atlas>)
      .then((atlas) => ({
        land: feature(atlas, atlas.objects.land),
        borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b),
      }));
    kept.set(url, outline);
  }
  return outline;
}
