/** Rows of the lists, with the names of the record's views (docs/store.md). What a list may leave out is optional. */

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

export interface ReportRow {
  report_key: number;
  id: string;
  date: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  credits?: string[];
  text?: string | null;
  events?: number;
  statements?: number;
  claims?: number;
  instruments?: number;
}

export interface EventRow {
  event_key: number;
  report_key: number;
  report: string;
  report_date: string;
  publisher: string | null;
  id: string;
  event: string;
  mode: string[] | null;
  context: string[] | null;
  cameo: string;
  quad_code: number;
  event_scale: number;
  status: string;
  historical: boolean;
  actor: (string | null)[] | null;
  actor_code: (string | null)[] | null;
  recipient: (string | null)[] | null;
  recipient_code: (string | null)[] | null;
  according_to: string[] | null;
  date_start: string | null;
  date_end: string | null;
  date_granularity: string | null;
  place: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  event_text: string | null;
  sentence: string;
  rule: string;
  confidence: number;
  incident_key?: number | null;
  size?: Sizes | null;
}

export interface Bounds {
  min: number | null;
  max: number | null;
  approximate: boolean;
  vague: boolean;
}

export type Sizes = Partial<Record<'dead' | 'injured' | 'arrested' | 'troops' | 'displaced' | 'protesters', Bounds | null>>;

export interface IncidentRow {
  incident_key: number;
  event: string;
  mode?: string[] | null;
  quad_code: number;
  event_scale?: number;
  status?: string;
  date_start: string | null;
  date_end: string | null;
  date_granularity?: string | null;
  actor: (string | null)[] | null;
  actor_code: (string | null)[] | null;
  recipient: (string | null)[] | null;
  recipient_code: (string | null)[] | null;
  place: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  events: number;
  reports: number;
  sources?: number;
}

export interface StatementRow {
  statement_key: number;
  report_key: number;
  report: string;
  report_date: string;
  publisher: string | null;
  id: string;
  speaker: string | null;
  speaker_code: string | null;
  speaker_text: string | null;
  cue: string | null;
  content: string;
  kind: string;
  medium: string | null;
  addressee: string | null;
  nested_in: string | null;
}

export interface ClaimRow {
  claim_key: number;
  report_key: number;
  report: string;
  report_date: string;
  publisher: string | null;
  id: string;
  subject: string | null;
  subject_code: string | null;
  relation: string;
  object: string | null;
  object_code: string | null;
  polarity: boolean;
  basis: string | null;
  holder: (string | null)[] | null;
  holder_code: (string | null)[] | null;
  since_start: string | null;
  until_start: string | null;
  evidence: string;
}

export interface InstrumentRow {
  instrument_key: number;
  report_key: number;
  report: string;
  report_date: string;
  publisher: string | null;
  id: string;
  kind: string;
  name: string;
  topic: string | null;
  parties: (string | null)[] | null;
  brokered_by: (string | null)[] | null;
}

export interface StageRow {
  stage_key: number;
  instrument_key?: number;
  report_key: number;
  report: string;
  report_date: string;
  publisher: string | null;
  stage: string;
  status: string;
  taken_by: (string | null)[] | null;
  according_to: (string | null)[] | null;
  date_start: string | null;
  date_end: string | null;
  date_granularity: string | null;
  evidence: string;
}

export interface ActorRow {
  name: string;
  code: string | null;
  sector?: string[] | null;
  kind?: string | null;
  events?: number;
  reports?: number;
}

export interface DyadRow {
  actor: string;
  recipient: string;
  events: number;
  incidents?: number;
  cooperation: number;
  conflict: number;
  scale: number | null;
}

export interface TimeRow {
  start: string;
  value?: string | null;
  events: number;
  incidents?: number;
  reports?: number;
  scale?: number | null;
}

export interface FacetRow {
  value: string;
  label?: string | null;
  count: number;
  reports?: number;
}

export interface PlaceCount {
  place: string | null;
  country: string | null;
  lat: number;
  lon: number;
  events: number;
  reports?: number;
}
