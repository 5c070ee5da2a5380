import type { Resolvers } from '../../generated/resolver-types.ts';
import { partsOfActor } from '../../graph/actors.ts';
import { eventsOfActor } from '../../graph/event-lists.ts';
import { readId } from '../../graph/ids.ts';
import { findNode, nodeOf } from '../../graph/nodes.ts';
import { connectionResolvers } from '../connection.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const actorResolvers = {
  Query: {
    actor: (_root, { id }, { graph }) =>
      findNode(graph, 'Actor', readId({ field: 'actor', argument: 'id' }, 'Actor', id)),
  },
  Actor: {
    ...graphNodeResolvers,
    country: (actor, _args, { graph }) =>
      actor.countryId === null ? null : nodeOf(graph, 'Country', actor.countryId),
    partOf: (actor, _args, { graph }) =>
      actor.partOfId === null ? null : nodeOf(graph, 'Actor', actor.partOfId),
    parts: (actor, _args, { graph }) => partsOfActor(graph, actor.id),
    events: (actor, { roles, ...page }, { graph }) => eventsOfActor(graph, actor.id, page, roles ?? []),
  },
  ActorEventConnection: connectionResolvers,
} satisfies Resolvers;
