import type { Layer, Shown } from './records';

/** A stretch of text over which nothing begins or ends: all of it is marked alike. */
export interface Segment {
  start: number;
  text: string;
  /** Records whose marks lie on it, the shortest first. */
  ids: string[];
  layers: Layer[];
  quad: number;
  roles: string[];
  /** The record whose link this segment is, where it is one. */
  link: string | null;
}

/**
 * Cuts a text at every border of a mark, paragraph by paragraph.
 * @param chosen The record whose parties, time and source are marked too.
 */
export function paragraphs(text: string, records: readonly Shown[], chosen: Shown | null): Segment[][] {
  const cuts = new Set<number>([0, text.length]);
  const marks = records.flatMap((record) => record.spans.map((span) => ({ ...span, record })));
  const anchors = records.flatMap((record) => (record.anchor ? [{ ...record.anchor, record }] : []));
  const parts = (chosen?.parts ?? []).map(({ role, span }) => ({ ...span, role }));
  for (const { start, end } of [...marks, ...anchors, ...parts]) cuts.add(start).add(end);
  const breaks = [...text.matchAll(/\n\s*\n/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const { start, end } of breaks) cuts.add(start).add(end);

  const at = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  marks.sort((a, b) => a.end - a.start - (b.end - b.start));
  const linked = new Set<string>();
  const all: Segment[][] = [[]];
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i]!;
    const end = at[i + 1]!;
    if (breaks.some((gap) => gap.start === start)) {
      all.push([]);
      continue;
    }

    const covers = (span: { start: number; end: number }): boolean => span.start <= start && span.end >= end;
    const over = marks.filter(covers).map(({ record }) => record);
    // A link needs words: the comma or space that another mark cut off is none.
    const worded = /[\p{L}\p{N}]/u.test(text.slice(start, end));
    const from = worded ? (anchors.filter(covers).map(({ record }) => record).find(({ id }) => !linked.has(id)) ?? null) : null;
    if (from) linked.add(from.id);
    const event = over.find(({ layer }) => layer === 'event');
    all.at(-1)!.push({
      start,
      text: text.slice(start, end),
      ids: [...new Set([...(from ? [from.id] : []), ...over.map(({ id }) => id)])],
      layers: [...new Set(over.map(({ layer }) => layer))],
      quad: event?.event?.quad_code ?? 0,
      roles: [...new Set(parts.filter(covers).map(({ role }) => role))],
      link: from?.id ?? null,
    });
  }

  return all.filter((paragraph) => paragraph.length > 0);
}
