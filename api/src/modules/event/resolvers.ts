import type { Resolvers } from '../../generated/resolver-types.ts';
import {
  actorsOfEvent,
  countriesOfEvent,
  itemsOfEvent,
  linksOfEvent,
  standardsOfEvent,
} from '../../graph/events.ts';
import { factsOfEvent } from '../../graph/facts.ts';
import { expectClaims } from '../../graph/claims.ts';
import { readId } from '../../graph/ids.ts';
import { findNode, nodeOf } from '../../graph/nodes.ts';
import { claimsOfEvent, sourcesOfEvent } from '../../graph/source-lists.ts';
import { latestDay } from '../../text/dates.ts';
import { fieldsAsked } from '../fields-asked.ts';
import { graphNodeResolvers } from '../node/resolvers.ts';

export const eventResolvers = {
  Query: {
    event(_root, { id }, { graph }, info) {
      const bare = readId({ field: 'event', argument: 'id' }, 'Event', id);
      const asked = fieldsAsked(info);
      if (asked.has('facts') || asked.has('claims')) expectClaims(graph, bare);
      return findNode(graph, 'Event', bare);
    },
  },
  Event: {
    ...graphNodeResolvers,
    endDate: (event) => (event.endDate === null ? null : latestDay(event.endDate)),
    origins: (event, _args, { graph }) => countriesOfEvent(graph, event.id, 'SENT_FROM'),
    destinations: (event, _args, { graph }) => countriesOfEvent(graph, event.id, 'SENT_TO'),
    senders: (event, _args, { graph }) => actorsOfEvent(graph, event.id, 'SENT_BY'),
    recipients: (event, _args, { graph }) => actorsOfEvent(graph, event.id, 'RECEIVED_BY'),
    manufacturers: (event, _args, { graph }) => actorsOfEvent(graph, event.id, 'MADE_BY'),
    issuers: (event, _args, { graph }) => actorsOfEvent(graph, event.id, 'ISSUED_BY'),
    items: (event, _args, { graph }) => itemsOfEvent(graph, event.id),
    value: ({ valueAmount, valueCurrency }) =>
      valueAmount === null || valueCurrency === null
        ? null
        : { amount: valueAmount, currency: valueCurrency },
    standards: (event, _args, { graph }) => standardsOfEvent(graph, event.id),
    links: (event, _args, { graph }) => linksOfEvent(graph, event.id),
    facts: (event, _args, { graph }) => factsOfEvent(graph, event),
    claims: (event, page, { graph }) => claimsOfEvent(graph, event, page),
    sources: (event, page, { graph }) => sourcesOfEvent(graph, event.id, page),
  },
  Item: {
    product: ({ productId, productName }) => ({
      of: 'Product',
      id: productId,
      name: productName,
      degree: null,
    }),
  },
  EventLink: {
    direction: (link) => (link.isOut ? 'OUT' : 'IN'),
    event: (link, _args, { graph }) => nodeOf(graph, 'Event', link.otherId),
  },
} satisfies Resolvers;
