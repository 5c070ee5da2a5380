import type { Confidence, SourceKind } from '@mask-diplomacy/cypher';
import { disagreements } from '../derive/disagreements.ts';
import { voiceOf } from '../derive/voice.ts';
import type { Fault } from '../fault.ts';
import { fileOf, type ParsedSet } from '../parse-records.ts';
import type { EventRecord, SourceRecord } from '../records.ts';
import { faultOf } from './rule.ts';

/** Kinds of source that can be a document of somebody about its own act. */
const OFFICIAL_KINDS: readonly SourceKind[] = [
  'regulator',
  'government',
  'company',
  'foundation',
  'international-org',
];

/**
 * Holds each event's confidence against what its sources bear out (FORMAT.md, Confidence: the rule).
 *
 * A grade that the audit set by hand stands, and the files do not tell which were. So only what no hand can repair is a
 * fault: `high` on nothing but blogs and mirrors. Where the rule alone would give another grade, a notice says so.
 */
export function confidenceRules(set: ParsedSet): { faults: Fault[]; notices: Fault[] } {
  const faults: Fault[] = [];
  const notices: Fault[] = [];
  if (set.claims.records.length !== set.claims.lineOfId.size) return { faults, notices };

  const sourceOfId = new Map(set.sources.records.map(({ record }) => [record.id, record]));
  const sourcesOf = new Map<string, Set<SourceRecord>>();
  for (const { record } of set.claims.records) {
    const source = sourceOfId.get(record.source);
    if (source) sourcesOf.set(record.event, (sourcesOf.get(record.event) ?? new Set()).add(source));
  }
  const disputed = eventsWithDisputedHeadline(set);

  for (const placed of set.events.records) {
    const event = placed.record;
    const sources = [...(sourcesOf.get(event.id) ?? [])];
    const voices = new Set(sources.flatMap((source) => voiceOf(source) ?? [])).size;
    const hasOfficial = sources.some((source) => OFFICIAL_KINDS.includes(source.kind));
    const grades = gradesByRule(voices, hasOfficial, disputed.has(event.id));
    const { confidence } = event;
    if (confidence === 'high' && voices === 0 && !hasOfficial) {
      faults.push(
        faultOf(
          'events',
          placed,
          `confidence is high on blogs and mirrors alone, which do not count; valid: low, or medium if so judged`,
        ),
      );
    } else if (!grades.includes(confidence)) {
      const evidence = [
        voices === 1 ? '1 independent publisher' : `${voices} independent publishers`,
        ...(hasOfficial ? ['an official source'] : []),
        ...(disputed.has(event.id) ? ['a disputed main value'] : []),
      ].join(', ');
      notices.push({
        file: fileOf('events'),
        line: placed.line,
        id: event.id,
        message: `confidence is ${confidence} by hand; the rule gives ${grades.join(' or ')} for ${evidence}`,
      });
    }
  }
  return { faults, notices };
}

/** More than one grade where the files cannot tell whether an official source speaks of its own act. */
function gradesByRule(voices: number, hasOfficial: boolean, isDisputed: boolean): Confidence[] {
  if (voices === 0 && !hasOfficial) return ['low'];
  if (isDisputed) return ['medium'];
  if (voices >= 2) return ['high'];
  return hasOfficial ? ['high', 'medium'] : ['medium'];
}

/** Events whose main value (the first item's quantity, or the value, with aspect null) is in dispute. */
function eventsWithDisputedHeadline(set: ParsedSet): Set<string> {
  const events = set.events.records.map(({ record }) => record);
  const firstItem = new Map(events.map((event: EventRecord) => [event.id, event.items[0]?.key ?? null]));
  return new Set(
    disagreements({ events, claims: set.claims.records.map(({ record }) => record) })
      .filter(
        ({ event, field, item, aspect }) =>
          aspect === null &&
          ((field === 'quantity' && item !== null && item === firstItem.get(event)) ||
            (field === 'value' && item === null)),
      )
      .map(({ event }) => event),
  );
}
