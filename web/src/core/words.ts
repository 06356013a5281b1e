import type { Sizes } from './rows';

/** How the codebook's values read in a sentence. */

export const quads: Record<number, { name: string; letter: string }> = {
  1: { name: 'verbal cooperation', letter: 'vc' },
  2: { name: 'material cooperation', letter: 'mc' },
  3: { name: 'verbal conflict', letter: 'vx' },
  4: { name: 'material conflict', letter: 'mx' },
};

export const types = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
];

export const statuses = ['occurred', 'ongoing', 'future', 'hypothetical', 'negated'];

export const relations: Record<string, string> = {
  part_of: 'is part of',
  independent: 'is independent',
  controls: 'controls',
  occupies: 'occupies',
  annexed: 'annexed',
  breakaway_from: 'broke away from',
  claims: 'claims',
  administers: 'administers',
  stationed_in: 'is stationed in',
  allied_with: 'is allied with',
  legitimate: 'is legitimate',
  violates: 'violates',
};

const negated: Record<string, string> = {
  part_of: 'is not part of',
  independent: 'is not independent',
  controls: 'does not control',
  occupies: 'does not occupy',
  annexed: 'did not annex',
  breakaway_from: 'did not break away from',
  claims: 'does not claim',
  administers: 'does not administer',
  stationed_in: 'is not stationed in',
  allied_with: 'is not allied with',
  legitimate: 'is not legitimate',
  violates: 'does not violate',
};

/** A relation as a verb phrase. */
export function relationWords(relation: string, polarity = true): string {
  return (polarity ? relations : negated)[relation] ?? (polarity ? '' : 'not ') + relation.replaceAll('_', ' ');
}

/** `in_force` as "in force". */
export function plain(value: string): string {
  return value.replaceAll('_', ' ');
}

const number = new Intl.NumberFormat('en');

/** Digits in groups of three. */
export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : number.format(value);
}

/** "1 report", "2 reports". */
export function counted(value: number, noun: string): string {
  return `${number.format(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A score with its sign, with a true minus. */
export function score(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const text = Math.abs(value).toFixed(1);
  return value < 0 ? `−${text}` : value > 0 ? `+${text}` : text;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as "14 Mar 2017". */
export function day(iso: string | null | undefined): string {
  if (!iso) return '–';
  const [year, month, date] = iso.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** An interval in as few words as it needs: "14 Mar 2017", "Mar 2017", "2017", "3–5 Mar 2017", "1990s". */
export function interval(start: string | null | undefined, end?: string | null, granularity?: string | null): string {
  if (!start) return '–';
  const [year, month] = start.split('-');
  if (granularity === 'month') return `${months[Number(month) - 1]} ${year}`;
  if (granularity === 'year') return year!;
  if (granularity === 'decade') return `${year}s`;
  if (!end || end === start) return day(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${day(end)}`;
  return `${day(start)} – ${day(end)}`;
}

/** A count with its bounds: "at least 6", "about 200", "dozens or more (12+)". */
export function bounds(size: { min: number | null; max: number | null; approximate: boolean; vague: boolean }): string {
  const about = size.approximate ? 'about ' : '';
  if (size.min !== null && size.max !== null) return about + (size.min === size.max ? count(size.min) : `${count(size.min)}–${count(size.max)}`);
  if (size.min !== null) return size.vague ? `${count(size.min)} or more, vague` : `at least ${about}${count(size.min)}`;
  if (size.max !== null) return `at most ${about}${count(size.max)}`;
  return 'some';
}

/** All counts of an event in one line. */
export function sizeWords(sizes: Sizes | null | undefined): string {
  if (!sizes) return '';
  return Object.entries(sizes).flatMap(([what, size]) => (size ? [`${bounds(size)} ${what}`] : [])).join(', ');
}

/** Names of a list without the missing ones, "a", "a and b", "a, b and c". */
export function listed(names: readonly (string | null | undefined)[] | null | undefined): string {
  const all = (names ?? []).filter((name): name is string => !!name);
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
