import type { Label } from '@mask-diplomacy/cypher';
import { eventsOfActor, eventsOfCountry, eventsOfGoods } from '../graph/event-lists.ts';
import type { Graph } from '../graph/graph.ts';
import type { ProductRow, StandardRow } from '../graph/rows.ts';
import { claimsOfSource, countriesOfPublisher, sourcesOfPublisher } from '../graph/source-lists.ts';
import type { RowOf } from '../graph/stored-nodes.ts';
import { tellClaim } from './claim-telling.ts';
import { tellDisagreement } from './disagreement-telling.ts';
import { tellEvent } from './event-telling.ts';
import { fields } from './jsonl.ts';
import { flat, type Telling } from './telling.ts';

/** Only the count of such a list is asked for. */
const ANY = { first: 1, after: null };

/** How the nodes of each label are told; counts are those of the graph's day. */
export const TELLINGS: { readonly [L in Label]: Telling<RowOf<L>> } = {
  Event: tellEvent,
  Claim: tellClaim,
  Disagreement: tellDisagreement,
  Actor: flat(
    ['id', 'name', 'kind', 'aliases', 'note', 'countryId', 'partOfId', 'eventCount'],
    async (graph, row) => ({
      ...fields(row),
      eventCount: await eventsOfActor(graph, row.id, ANY, []).count(),
    }),
  ),
  Country: flat(['id', 'name', 'region', 'latitude', 'longitude', 'eventCount'], async (graph, row) => ({
    ...fields(row),
    eventCount: await eventsOfCountry(graph, row.id, ANY, { direction: null, kinds: null }).count(),
  })),
  Product: goods('Product'),
  Standard: goods('Standard'),
  Source: flat(
    [
      ...['id', 'title', 'titleKind', 'date', 'dateFirst', 'url', 'kind', 'country', 'language', 'voice'],
      ...['publisherId', 'publisherName', 'claimCount'],
    ],
    async (graph, row) => ({
      ...fields(row),
      claimCount: await claimsOfSource(graph, row.id, ANY).count(),
    }),
  ),
  Publisher: flat(['id', 'name', 'countries', 'sourceCount'], async (graph, row) => {
    const [countries, sourceCount] = await Promise.all([
      countriesOfPublisher(graph, row.id),
      sourcesOfPublisher(graph, row.id, ANY).count(),
    ]);
    return { ...fields(row), countries: countries.map(({ id }) => id), sourceCount };
  }),
};

function goods(label: 'Product' | 'Standard'): Telling<ProductRow | StandardRow> {
  return flat(['id', 'name', 'eventCount'], async (graph: Graph, row) => ({
    ...fields(row),
    eventCount: await eventsOfGoods(graph, label, row.id, ANY).count(),
  }));
}
