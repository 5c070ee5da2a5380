import { fileURLToPath } from 'node:url';
import { checkFolder } from '../check.ts';
import { claimId } from '../derive/hash.ts';
import type { EventRecord, Records } from '../records.ts';

/** The project's own fact set. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** The events that are kept, with all they need and nothing else. */
export function subsetOf(records: Records, isKept: (event: EventRecord) => boolean): Records {
  const events = records.events.filter(isKept);
  const ids = new Set(events.map(({ id }) => id));
  const claims = records.claims.filter(({ event }) => ids.has(event));
  const cited = new Set(claims.map(({ source }) => source));
  return {
    sources: records.sources.filter(({ id }) => cited.has(id)),
    actors: records.actors,
    events: events.map((event) => ({ ...event, links: event.links.filter(({ to }) => ids.has(to)) })),
    claims,
  };
}

/** The set without the actors that none of its events names, itself or through who they are part of. */
export function withOwnActors(records: Records): Records {
  const parents = new Map(records.actors.map(({ id, partOf }) => [id, partOf]));
  const kept = new Set<string>();
  const keep = (id: string): void => {
    kept.add(id);
    const parent = parents.get(id) ?? null;
    if (parent !== null) keep(parent);
  };
  for (const { senders, recipients, manufacturers, issuers } of records.events)
    for (const id of [...senders, ...recipients, ...manufacturers, ...issuers]) keep(id);
  return { ...records, actors: records.actors.filter(({ id }) => kept.has(id)) };
}

/** A set that differs from another in everything a set can differ in: it adds, changes and lacks records. */
export function anotherVersionOf(records: Records): Records {
  const without = subsetOf(records, (event) => event.kind !== 'seizure');
  const [first] = without.events;
  const [source] = without.sources;
  if (!first || !source) throw new Error('the set has no event or no source to start from');
  const added = {
    ...first,
    id: 'zzz-added',
    title: 'An event that only this version has',
    items: [],
    value: null,
  };
  const claim = {
    event: added.id,
    field: 'other',
    item: null,
    aspect: 'reported',
    value: 'reports the event',
    unit: null,
    suspect: null,
    source: source.id,
    note: '',
  } as const;
  return {
    ...without,
    actors: without.actors.map((actor) =>
      actor.kind === 'company' && actor.partOf === null ? { ...actor, kind: 'manufacturer' } : actor,
    ),
    events: [
      ...without.events.map((event) => ({ ...event, title: `${event.title} (again)` })),
      { ...added, links: [] },
    ],
    claims: [...without.claims, { ...claim, id: claimId(claim) }],
  };
}

/** The records of the project's own fact set. */
export function projectRecords(): Records {
  const { faults, records } = checkFolder(DATA_FOLDER);
  if (faults.length > 0) throw new Error('the fact set of the project has faults');
  return records;
}
