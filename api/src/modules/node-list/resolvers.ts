import type { Resolvers } from '../../generated/resolver-types.ts';
import { listActors } from '../../graph/node-lists/ends.ts';
import { readActorRequest, readSourceRequest } from '../../graph/node-lists/requests.ts';
import { listSources } from '../../graph/node-lists/sources.ts';
import { connectionResolvers, facetResolver } from '../connection.ts';

export const nodeListResolvers = {
  Query: {
    actors: (_root, { first, after, ...given }, { graph }) =>
      listActors(
        graph,
        { first, after: after ?? null },
        readActorRequest({ field: 'actors', argument: 'filter' }, given),
      ),
    sources: (_root, { first, after, ...given }, { graph }) =>
      listSources(
        graph,
        { first, after: after ?? null },
        readSourceRequest({ field: 'sources', argument: 'filter' }, given),
      ),
  },
  FilteredActorConnection: { ...connectionResolvers, facets: facetResolver('FilteredActorConnection') },
  FilteredSourceConnection: { ...connectionResolvers, facets: facetResolver('FilteredSourceConnection') },
} satisfies Resolvers;
