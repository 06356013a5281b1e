/** A coded report in the JSON form of the codebook (dateline/1). */

export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Party {
  entity?: string;
  instrument?: string;
  span?: Span | null;
  spans?: Span[];
}

export interface When {
  start: string;
  end: string;
  granularity: string;
  text: Span | null;
}

export interface Source extends Party {
  cue: Span | null;
  stance: string;
}

export interface Why {
  rule: string;
  words: Span[];
  steps: string[];
  rejected: string[];
}

export interface Entity {
  id: string;
  kind: string;
  name: string;
  code: string | null;
  sector: string[];
  role: string | null;
  office: string | null;
  mentions: Span[];
}

export interface CodedEvent {
  id: string;
  event: string;
  mode: string[];
  context: string[];
  cameo: string;
  quad_code: number;
  event_scale: number;
  actor: Party[];
  recipient: Party[];
  date: When | null;
  event_loc: { name: string; country: string | null; precision: string; lat: number | null; lon: number | null } | null;
  status: string;
  historical: boolean;
  according_to: Source[];
  size: Record<string, { min: number | null; max: number | null; approximate: boolean; vague: boolean } | null> | null;
  event_text: Span[];
  sentence: Span;
  why: Why;
  confidence: number;
  event_key?: number;
}

export interface CodedStatement {
  id: string;
  speaker: Party | null;
  cue: Span | null;
  content: Span[];
  kind: string;
  medium: Span | string | null;
  addressee: Party | null;
  date: When | null;
  nested_in: string | null;
}

export interface CodedClaim {
  id: string;
  subject: Party | null;
  relation: string;
  object: Party | null;
  polarity: boolean;
  basis: string | null;
  holder: Party[];
  since: When | null;
  until: When | null;
  evidence: Span[];
  cue: Span | null;
  why: Why;
}

export interface Stage {
  stage: string;
  date: When | null;
  by: Party[];
  according_to: Source[];
  status: string;
  evidence: Span;
}

export interface Provision {
  evidence: Span | null;
  bearer: Party | Party[] | null;
  modality: string;
  beneficiary: Party | Party[] | null;
  condition: Span | string | null;
}

export interface CodedInstrument {
  id: string;
  kind: string;
  name: string;
  parties: Party[];
  brokered_by: Party[];
  topic: string | null;
  mentions: Span[];
  stages: Stage[];
  provisions: Provision[];
}

export interface CodedReport {
  id: string;
  report_key?: number;
  date: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  text: string;
  credits: string[];
  entities: Entity[];
  events: CodedEvent[];
  statements: CodedStatement[];
  claims: CodedClaim[];
  instruments: CodedInstrument[];
  warnings: { code?: string; message?: string }[] | string[];
  coder: { name: string; version: string; lexicon: string; model: string };
  publications?: { publisher: string | null; date: string; url: string | null; title: string | null; report_key?: number }[];
}

export interface Token {
  id: number;
  form: string;
  lemma: string;
  upos: string;
  head: number;
  relation: string;
  start?: number;
}
