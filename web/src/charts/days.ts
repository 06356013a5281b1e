/** Days as numbers since 1970, and the buckets of time lines. */

export type By = 'day' | 'week' | 'month' | 'year';

const dayLength = 86_400_000;

export const toDay = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / dayLength);
export const toIso = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The finest bucket that leaves bars wide enough to be seen. */
export function finestFor(first: string, last: string): By {
  const days = toDay(last) - toDay(first);
  return days <= 70 ? 'day' : days <= 500 ? 'week' : days <= 4400 ? 'month' : 'year';
}

/** First days of all buckets from that of `first` to that of `last`, and one more that ends the last. Weeks begin on Monday. */
export function buckets(first: string, last: string, by: By): string[] {
  const starts: string[] = [];
  let at = bucketOf(first, by);
  const end = bucketOf(last, by);
  while (at <= end && starts.length < 2000) {
    starts.push(at);
    at = next(at, by);
  }
  starts.push(at);
  return starts;
}

/** First day of the bucket that a day lies in. */
export function bucketOf(iso: string, by: By): string {
  if (by === 'year') return `${iso.slice(0, 4)}-01-01`;
  if (by === 'month') return `${iso.slice(0, 7)}-01`;
  if (by === 'week') {
    const day = toDay(iso);
    // Day 0 was a Thursday.
    return toIso(day - ((((day + 3) % 7) + 7) % 7));
  }
  return iso.slice(0, 10);
}

function next(iso: string, by: By): string {
  if (by === 'day' || by === 'week') return toIso(toDay(iso) + (by === 'day' ? 1 : 7));
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  if (by === 'year') return `${String(year + 1).padStart(4, '0')}-01-01`;
  return month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${iso.slice(0, 4)}-${String(month + 1).padStart(2, '0')}-01`;
}

/** Every how many buckets a label fits, in steps people count in. */
export function labelStep(buckets: number, room: number): number {
  const atLeast = Math.max(1, Math.ceil((buckets * 64) / Math.max(room, 64)));
  return [1, 2, 3, 4, 6, 12, 24, 5, 10, 20, 50, 100].sort((a, b) => a - b).find((step) => step >= atLeast) ?? atLeast;
}
