import { labelOfKind } from '@mask-diplomacy/cypher';
import type { ActorRecord } from '../records.ts';
import { makeNode, makeRelationship } from './make.ts';
import type { GraphNode, GraphRelationship } from './types.ts';

/** The node of an actor. */
export function actorNode(actor: ActorRecord): GraphNode {
  const { id, name, kind, aliases, note } = actor;
  return makeNode('Actor', id, { name, kind, aliases, note }, labelOfKind(kind));
}

/** Where an actor sits and what it is part of. */
export function actorRelationships(actor: ActorRecord): GraphRelationship[] {
  const self = ['Actor', actor.id] as const;
  return [
    ...(actor.country === null ? [] : [makeRelationship('BASED_IN', self, ['Country', actor.country])]),
    ...(actor.partOf === null ? [] : [makeRelationship('PART_OF', self, ['Actor', actor.partOf])]),
  ];
}
