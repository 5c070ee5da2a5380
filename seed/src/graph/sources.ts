import { firstDay, lastDay } from '../dates.ts';
import { publisherId } from '../derive/slug.ts';
import { voiceOf } from '../derive/voice.ts';
import type { SourceRecord } from '../records.ts';
import { makeNode, makeRelationship } from './make.ts';
import type { GraphNode, GraphRelationship } from './types.ts';

/** The node of a source. */
export function sourceNode(source: SourceRecord): GraphNode {
  const { id, title, titleKind, date, url, kind, language, country } = source;
  return makeNode('Source', id, {
    title,
    titleKind,
    date,
    dateFirst: date === null ? null : firstDay(date),
    dateLast: date === null ? null : lastDay(date),
    url,
    kind,
    language,
    country,
    voice: voiceOf(source),
  });
}

/** The node of a publisher. */
export function publisherNode(name: string): GraphNode {
  return makeNode('Publisher', publisherId(name), { name });
}

/** Who published a source, and where that publisher sits by it; two sources may give one publisher two countries. */
export function sourceRelationships(source: SourceRecord): GraphRelationship[] {
  const publisher = ['Publisher', publisherId(source.publisher)] as const;
  return [
    makeRelationship('PUBLISHED_BY', ['Source', source.id], publisher),
    ...(source.country === null
      ? []
      : [makeRelationship('BASED_IN', publisher, ['Country', source.country])]),
  ];
}
