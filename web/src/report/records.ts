import type { CodedClaim, CodedEvent, CodedInstrument, CodedReport, CodedStatement, Party, Source, Span, Stage } from '../core/coded';

export type Layer = 'event' | 'statement' | 'claim' | 'stage';

/** One record of a report as the page shows it: where it stands in the text, and what else belongs to it. */
export interface Shown {
  id: string;
  layer: Layer;
  /** What is marked while its layer is on. */
  spans: Span[];
  /** The words that carry its link in the text. */
  anchor: Span | null;
  /** What is marked beside, while the record is chosen: who, whom, when, the source. */
  parts: { role: 'who' | 'whom' | 'when' | 'said'; span: Span }[];
  sources: Source[];
  event?: CodedEvent;
  statement?: CodedStatement;
  claim?: CodedClaim;
  instrument?: CodedInstrument;
  stage?: Stage;
}

const spansOf = (parties: readonly (Party | null)[]): Span[] => parties.flatMap((party) => party?.spans ?? (party?.span ? [party.span] : []));
const parts = (role: Shown['parts'][number]['role'], spans: readonly (Span | null | undefined)[]): Shown['parts'] =>
  spans.flatMap((span) => (span ? [{ role, span }] : []));

/** All records of a report in the order of its text. A step of an agreement has the id "i1.2". */
export function recordsOf(report: CodedReport): Shown[] {
  const shown: Shown[] = [
    ...report.events.map((event): Shown => ({
      id: event.id,
      layer: 'event',
      spans: event.event_text,
      anchor: event.event_text[0] ?? null,
      parts: [
        ...parts('who', spansOf(event.actor)),
        ...parts('whom', spansOf(event.recipient)),
        ...parts('when', [event.date?.text]),
        ...parts('said', event.according_to.flatMap((source) => [...spansOf([source]), source.cue])),
      ],
      sources: event.according_to,
      event,
    })),
    ...report.statements.map((statement): Shown => ({
      id: statement.id,
      layer: 'statement',
      spans: statement.content,
      anchor: statement.cue ?? statement.content[0] ?? null,
      parts: [...parts('who', spansOf([statement.speaker])), ...parts('whom', spansOf([statement.addressee])), ...parts('said', [statement.cue])],
      sources: [],
      statement,
    })),
    ...report.claims.map((claim): Shown => ({
      id: claim.id,
      layer: 'claim',
      spans: claim.evidence,
      anchor: claim.evidence[0] ?? null,
      parts: [...parts('who', spansOf([claim.subject])), ...parts('whom', spansOf([claim.object])), ...parts('said', [...spansOf(claim.holder), claim.cue])],
      sources: [],
      claim,
    })),
    ...report.instruments.flatMap((instrument) =>
      instrument.stages.map((stage, i): Shown => ({
        id: `${instrument.id}.${i + 1}`,
        layer: 'stage',
        spans: [stage.evidence],
        anchor: stage.evidence,
        parts: [...parts('who', spansOf(stage.by)), ...parts('when', [stage.date?.text]), ...parts('said', stage.according_to.flatMap((source) => spansOf([source])))],
        sources: stage.according_to,
        instrument,
        stage,
      })),
    ),
  ];
  const start = (record: Shown): number => record.anchor?.start ?? Number.MAX_SAFE_INTEGER;
  return shown.sort((a, b) => start(a) - start(b));
}

/** The name of a party as the report's entities have it, else as the text does. */
export function nameOf(report: CodedReport, party: Party | null | undefined): string {
  if (!party) return '';
  const entity = party.entity ? report.entities.find(({ id }) => id === party.entity) : undefined;
  const instrument = party.instrument ? report.instruments.find(({ id }) => id === party.instrument) : undefined;
  return entity?.name ?? instrument?.name ?? party.span?.text ?? '';
}

/** "GEO GOV" of a party, or ''. */
export function codeOf(report: CodedReport, party: Party): string {
  const entity = report.entities.find(({ id }) => id === party.entity);
  return entity ? [entity.code, ...(entity.sector ?? [])].filter(Boolean).join(' ') : '';
}
