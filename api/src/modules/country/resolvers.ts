import { EVENT_KINDS, familyOfEvent } from '@mask-diplomacy/cypher';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { actorsOfCountry } from '../../graph/actors.ts';
import { eventsOfCountry } from '../../graph/event-lists.ts';
import { readId } from '../../graph/ids.ts';
import { findNode } from '../../graph/nodes.ts';
import { connectionResolvers } from '../connection.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const countryResolvers = {
  Query: {
    country: (_root, { id }, { graph }) =>
      findNode(graph, 'Country', readId({ field: 'country', argument: 'id' }, 'Country', id)),
  },
  Country: {
    ...graphNodeResolvers,
    code: (country) => country.id,
    events(country, { direction, families, ...page }, { graph }) {
      const kinds = families?.length
        ? EVENT_KINDS.filter((kind) => families.includes(familyOfEvent(kind)))
        : null;
      return eventsOfCountry(graph, country.id, page, { direction: direction ?? null, kinds });
    },
    actors: (country, page, { graph }) => actorsOfCountry(graph, country.id, page),
  },
  EventConnection: connectionResolvers,
  ActorConnection: connectionResolvers,
} satisfies Resolvers;
