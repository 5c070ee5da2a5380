import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Record<string, unknown>;
type Counts = Record<string, number>;

/**
 * How many nodes of each label and relationships of each type a folder gives, counted from its lines alone. Written
 * apart from the loader and with other means, so that the two can be held against each other.
 */
export function countFiles(folder: string): { labels: Counts; types: Counts } {
  const lines = (name: string): Json[] =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
  const [sources, actors, events, claims] = ['sources', 'actors', 'events', 'claims'].map(lines) as [
    Json[],
    Json[],
    Json[],
    Json[],
  ];
  const list = (record: Json, key: string): unknown[] => record[key] as unknown[];
  const total = (key: string): number => events.reduce((sum, event) => sum + list(event, key).length, 0);
  const distinct = (values: unknown[]): number => new Set(values.filter((value) => value !== null)).size;
  const capital = (kind: unknown): string =>
    String(kind).replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const disputes = countDisputes(events, claims);

  const labels: Counts = {
    Country: distinct([
      ...[...sources, ...actors].map((record) => record['country']),
      ...events.flatMap((event) => [...list(event, 'origins'), ...list(event, 'destinations')]),
    ]),
    Actor: actors.length,
    Event: events.length,
    Product: distinct(
      events.flatMap((event) => (list(event, 'items') as Json[]).map((item) => item['product'])),
    ),
    Standard: distinct(events.flatMap((event) => list(event, 'standards'))),
    Source: sources.length,
    Publisher: distinct(sources.map((source) => source['publisher'])),
    Claim: claims.length,
    Disagreement: disputes.groups,
  };
  for (const { kind } of [...actors, ...events]) labels[capital(kind)] = (labels[capital(kind)] ?? 0) + 1;

  const types: Counts = {
    SENT_FROM: total('origins'),
    SENT_TO: total('destinations'),
    SENT_BY: total('senders'),
    RECEIVED_BY: total('recipients'),
    MADE_BY: total('manufacturers'),
    ISSUED_BY: total('issuers'),
    INCLUDES: total('items'),
    CITES: total('standards'),
    BASED_IN:
      actors.filter((actor) => actor['country'] !== null).length +
      distinct(
        sources
          .filter((source) => source['country'] !== null)
          .map((source) => JSON.stringify([source['publisher'], source['country']])),
      ),
    PART_OF: actors.filter((actor) => actor['partOf'] !== null).length,
    ABOUT: claims.length + disputes.groups,
    STATED_IN: claims.length,
    PUBLISHED_BY: sources.length,
    TAKES_PART_IN: disputes.claims,
  };
  for (const { type } of events.flatMap((event) => list(event, 'links') as Json[])) {
    const name = String(type).toUpperCase().replaceAll('-', '_');
    types[name] = (types[name] ?? 0) + 1;
  }
  return { labels, types };
}

/** Groups of claims with at least one pair that differs, and the claims in such pairs, pair by pair. */
function countDisputes(events: Json[], claims: Json[]): { groups: number; claims: number } {
  const bounds = new Map<string, string>();
  for (const event of events) {
    for (const item of event['items'] as Json[]) {
      bounds.set(
        `${String(event['id'])} ${String(item['key'])} ${String(item['quantity'])}`,
        String(item['qualifier']),
      );
    }
  }
  const boundOf = ({ event, field, item, value }: Json): string | undefined =>
    field === 'quantity' && item !== null
      ? bounds.get(`${String(event)} ${String(item)} ${String(value)}`)
      : undefined;
  const isMet = (bound: string | undefined, limit: number, value: number): boolean =>
    (bound === 'at-least' && value >= limit) || (bound === 'up-to' && value <= limit);
  const differs = (a: Json, b: Json): boolean => {
    const [x, y] = [a['value'], b['value']];
    if (typeof x !== 'number' || typeof y !== 'number') return x !== y;
    if (a['unit'] !== null && b['unit'] !== null && a['unit'] !== b['unit']) return true;
    const ratio = Math.max(x, y) / Math.min(x, y);
    return ratio - 1 > 0.05 + 1e-12 && !isMet(boundOf(a), x, y) && !isMet(boundOf(b), y, x);
  };
  const taking = new Set<Json>();
  const groups = new Set<string>();
  const keyOf = (claim: Json): string =>
    JSON.stringify([claim['event'], claim['field'], claim['item'], claim['aspect']]);
  const sorted = claims
    .map((claim) => ({ claim, key: keyOf(claim) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  sorted.forEach((a, index) => {
    for (let next = index + 1; sorted[next]?.key === a.key; next += 1) {
      const b = sorted[next];
      if (!b || !differs(a.claim, b.claim)) continue;
      groups.add(a.key);
      taking.add(a.claim).add(b.claim);
    }
  });
  return { groups: groups.size, claims: taking.size };
}
