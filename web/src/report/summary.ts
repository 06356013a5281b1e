import type { CodedReport, Source } from '../core/coded';
import { listed, plain, relationWords } from '../core/words';
import { nameOf, type Shown } from './records';

/** A record in one line, as a reader would say it. */
export function summary(report: CodedReport, record: Shown): string {
  const name = (party: Parameters<typeof nameOf>[1]): string => nameOf(report, party);
  if (record.event) {
    const { actor, recipient } = record.event;
    return `${listed(actor.map(name)) || 'nobody named'}${recipient.length ? ` → ${listed(recipient.map(name))}` : ''}`;
  }

  if (record.statement) return `${name(record.statement.speaker) || 'somebody'} ${record.statement.cue?.text ?? 'says'}`;
  if (record.claim) {
    const { subject, relation, polarity, object } = record.claim;
    return `${name(subject)} ${relationWords(relation, polarity)} ${name(object)}`.trim();
  }

  return `${plain(record.stage!.stage)}: ${record.instrument!.name}`;
}

/** Whose word it is, outermost first: "The ministry says that the army alleges". Empty is the report's own voice. */
export function sourceWords(report: CodedReport, record: Shown): string {
  if (record.claim) {
    const holders = listed(record.claim.holder.map((holder) => nameOf(report, holder)));
    return holders ? `in the eyes of ${holders}` : 'in the report’s own voice';
  }

  if (record.statement) return record.statement.nested_in ? `inside ${record.statement.nested_in}` : '';
  return record.sources.length ? record.sources.map((source) => link(report, source)).join(', who has it from ') : 'in the report’s own voice';
}

const link = (report: CodedReport, source: Source): string => `${nameOf(report, source) || 'somebody'} ${source.stance}`;
