import { type Disagreement, disagreements, gradesByRule, groupBy, supportOf } from '@mask-diplomacy/cypher';
import { voiceOf } from '../derive/voice.ts';
import type { Fault } from '../fault.ts';
import { fileOf, type ParsedSet } from '../parse-records.ts';
import type { SourceRecord } from '../records.ts';
import { faultOf } from './rule.ts';

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
  const disagreementsOf = disagreementsByEvent(set);

  for (const placed of set.events.records) {
    const event = placed.record;
    const support = supportOf(
      [...(sourcesOf.get(event.id) ?? [])].map((source) => ({ kind: source.kind, voice: voiceOf(source) })),
      disagreementsOf.get(event.id) ?? [],
      event.items[0]?.key ?? null,
    );
    const { voices, hasOfficial, isDisputed } = support;
    const grades = gradesByRule(support);
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
        ...(isDisputed ? ['a disputed main value'] : []),
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

/** What disagrees about each event. */
function disagreementsByEvent(set: ParsedSet): ReadonlyMap<string, readonly Disagreement[]> {
  const found = disagreements({
    events: set.events.records.map(({ record }) => record),
    claims: set.claims.records.map(({ record }) => record),
  });
  return groupBy(found, ({ event }) => event);
}
