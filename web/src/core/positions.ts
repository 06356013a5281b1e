import { listed, relationWords } from './words';

/** One view of one holder, as told by one report. */
export interface Cell {
  relation: string;
  subject?: string | null;
  object?: string | null;
  polarity: boolean;
  basis: string | null;
  since: string | null;
  until: string | null;
  evidence: string;
  report_key: number;
  report_date?: string | null;
  claim_key: number;
  id?: string;
  contested?: boolean;
}

export interface Conflict {
  subject?: string | null;
  relation?: string | null;
  object?: string | null;
  /** first_holder, second_holder, first_claim_key and so on. */
  [side: string]: unknown;
}

export interface Positions {
  relations: string[];
  holders: { holder: string | null; code: string | null; cells: Cell[] }[];
  conflicts: Conflict[];
}

/** Rows of the matrix: each holder with its views in the order of time, marked where somebody holds the opposite. */
export function rowsOf(positions: Positions): Positions['holders'] {
  const keys = new Set<number>();
  for (const conflict of positions.conflicts) for (const claim of claimsIn(conflict)) keys.add(claim);
  return positions.holders
    .map((holder) => ({
      ...holder,
      cells: [...holder.cells]
        .sort((a, b) => (a.since ?? a.report_date ?? '').localeCompare(b.since ?? b.report_date ?? ''))
        .map((cell) => ({ ...cell, contested: keys.has(cell.claim_key) })),
    }))
    .sort((a, b) => b.cells.length - a.cells.length);
}

/** A conflict in a sentence: who holds what, against whom. */
export function conflictOf(conflict: Conflict): string {
  const side = (name: 'first' | 'second'): string => {
    const holder = conflict[`${name}_holder`];
    const relation = String(conflict[`${name}_relation`] ?? conflict.relation ?? '');
    const claim = `${conflict.subject ?? ''} ${relationWords(relation, conflict[`${name}_polarity`] !== false)} ${relation === 'independent' ? '' : (conflict.object ?? '')}`;
    return `${(Array.isArray(holder) ? listed(holder as string[]) : '') || 'the reports themselves'}: ${claim.trim()}`;
  };
  return `${side('first')} – ${side('second')}`;
}

function claimsIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(claimsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name.endsWith('claim_key') || name === 'claim_keys' ? [inner].flat().map(Number) : claimsIn(inner)));
}
