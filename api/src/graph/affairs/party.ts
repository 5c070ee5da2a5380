import type { SourceKind } from '@mask-diplomacy/cypher';
import { fold } from '../../text/fold.ts';
import { actorsOfEvent, countriesOfEvent } from '../events.ts';
import type { Graph } from '../graph.ts';
import type { CountryRow, SourceRow } from '../rows.ts';

/** Who took part in an event. */
export interface Party {
  readonly destinations: readonly CountryRow[];
  /**
   * Whether a document is a party's own: of a government or regulator of a country the goods left or went to, or of an
   * actor that took part, by name or alias, if it is a company, foundation or international organisation.
   */
  readonly isDocumentOf: (source: SourceRow) => boolean;
}

const OF_COUNTRY: readonly SourceKind[] = ['government', 'regulator'];
const OF_ACTOR: readonly SourceKind[] = [...OF_COUNTRY, 'company', 'foundation', 'international-org'];

/** Parties to an event, by its countries and actors. */
export async function readParty(graph: Graph, id: string): Promise<Party> {
  const [origins, destinations, ...actors] = await Promise.all([
    countriesOfEvent(graph, id, 'SENT_FROM'),
    countriesOfEvent(graph, id, 'SENT_TO'),
    actorsOfEvent(graph, id, 'SENT_BY'),
    actorsOfEvent(graph, id, 'RECEIVED_BY'),
    actorsOfEvent(graph, id, 'MADE_BY'),
    actorsOfEvent(graph, id, 'ISSUED_BY'),
  ]);
  const countries = new Set([...origins, ...destinations].map((country) => country.id));
  const names = new Set(actors.flat().flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  return {
    destinations,
    isDocumentOf: ({ kind, country, publisherName }) =>
      (OF_COUNTRY.includes(kind) && country !== null && countries.has(country)) ||
      (OF_ACTOR.includes(kind) && names.has(fold(withoutRemark(publisherName)))),
  };
}

/** `BYD (press release)` is BYD. */
function withoutRemark(publisher: string): string {
  return publisher.replace(/\s*\([^()]*\)$/, '');
}
