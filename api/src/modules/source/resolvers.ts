import type { Resolvers } from '../../generated/resolver-types.ts';
import { readId } from '../../graph/ids.ts';
import { findNode, nodeOf } from '../../graph/nodes.ts';
import { claimsOfSource, countriesOfPublisher, sourcesOfPublisher } from '../../graph/source-lists.ts';
import { connectionResolvers } from '../connection.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const sourceResolvers = {
  Query: {
    source: (_root, { id }, { graph }) =>
      findNode(graph, 'Source', readId({ field: 'source', argument: 'id' }, 'Source', id)),
  },
  Source: {
    ...graphNodeResolvers,
    isTitleDescribed: (source) => source.titleKind === 'described',
    publisher: ({ publisherId, publisherName }) => ({
      of: 'Publisher',
      id: publisherId,
      name: publisherName,
      degree: null,
    }),
    country: (source, _args, { graph }) =>
      source.country === null ? null : nodeOf(graph, 'Country', source.country),
    claims: (source, page, { graph }) => claimsOfSource(graph, source.id, page),
  },
  Publisher: {
    ...graphNodeResolvers,
    countries: (publisher, _args, { graph }) => countriesOfPublisher(graph, publisher.id),
    sources: (publisher, page, { graph }) => sourcesOfPublisher(graph, publisher.id, page),
  },
  SourceConnection: connectionResolvers,
} satisfies Resolvers;
