import {
  CONFIDENCES,
  type Confidence,
  type Family,
  globalId,
  type Label,
  parseGlobalId,
  type RelationshipType,
  RELATIONSHIP_TYPES,
} from '@mask-diplomacy/cypher';
import type { Days } from '../event-filter.ts';
import type { Graph } from '../graph.ts';
import { idsByLabel, labelsOfFamilies } from '../labels.ts';
import { HUB_LIMIT, type NodeId } from '../neighborhood/neighborhood.ts';
import type { Reach } from './hubs.ts';
import type { Step } from './known-graph.ts';
import type { StepsRead } from './search.ts';
import { stepsAsKnown } from './steps-as-known.ts';
import { type PathIds, pathNodes, pathSteps, type StepRow } from './statements.ts';
import { costOf, type Evidence, strengthOf } from './strength.ts';

/** A relationship that was read, from its start to its end, by global ids. */
export interface PathStep extends Step, Evidence {
  readonly key: string | null;
  readonly strength: number;
}

/** What a path may go along and pass, besides its ends and the nodes it must pass. */
export interface PathFilter {
  /** Empty: any. */
  readonly types: readonly RelationshipType[];
  /** Of the nodes passed; empty: any. */
  readonly families: readonly Family[];
  /** Days on which events passed may have happened; null: any. */
  readonly happened: Days | null;
  /** Events held with less are not passed; null: any. */
  readonly confidence: Confidence | null;
}

/** Types that a path can go along: all but those that join claims, sources and publishers. */
const PATH_TYPES = RELATIONSHIP_TYPES.filter(
  (type) => !['ABOUT', 'STATED_IN', 'PUBLISHED_BY', 'TAKES_PART_IN'].includes(type),
);
/** Most steps of one node that are read, the best evidenced. */
export const PER_NODE = 500;

export type ReadSteps = (nodes: readonly string[]) => Promise<StepsRead<PathStep>>;

/** The nodes that are there, with how far they reach, by global id. */
export async function locate(graph: Graph, nodes: readonly NodeId[]): Promise<Map<string, Reach>> {
  const rows = await graph.run(pathNodes, pathIds(nodes));
  return new Map(rows.map((row) => [globalId(row.label, row.id), row]));
}

/**
 * Reads the steps from nodes, and notes in `reach` how far the nodes they lead to reach.
 *
 * @param named global ids of nodes that are stepped on whatever the filter says
 */
export function stepReader(
  graph: Graph,
  filter: PathFilter,
  named: readonly string[],
  withHubs: boolean,
  reach: Map<string, Reach>,
): ReadSteps {
  const params = {
    named,
    withHubs,
    types: typesToRead(filter.types, named, withHubs),
    labels: filter.families.length > 0 ? labelsOfFamilies(filter.families) : null,
    since: filter.happened?.from ?? null,
    until: filter.happened?.to ?? null,
    confidences: confidencesFrom(filter.confidence),
    limit: PER_NODE + 1,
    hubLimit: HUB_LIMIT,
  };
  const isFree = new Set(named);
  /** Grades of a day can only be told after reading. */
  const knownSteps = async (rows: readonly StepRow[]): Promise<readonly StepRow[]> => {
    if (graph.knownBy === null) return rows;
    const { confidences } = params;
    return (await stepsAsKnown(graph, rows)).flatMap(({ row, farConfidence }) =>
      confidences === null ||
      farConfidence === null ||
      isFree.has(row.far) ||
      confidences.includes(farConfidence)
        ? [row]
        : [],
    );
  };
  return async (nodes) => {
    const stored = await graph.run(pathSteps, { ...params, ...pathIds(nodes.map(nodeIdOf)) });
    const counts = new Map<string, number>();
    for (const row of stored) counts.set(row.near, (counts.get(row.near) ?? 0) + 1);
    const steps: PathStep[] = [];
    for (const row of await knownSteps(stored)) {
      if (!reach.has(row.far)) {
        const { label } = nodeIdOf(row.far);
        reach.set(row.far, { label, degree: row.degree, isGovernment: row.isGovernment });
      }
      steps.push(stepOf(row));
    }
    return { steps, cut: nodes.filter((node) => (counts.get(node) ?? 0) > PER_NODE) };
  };
}

/** Types that lead to hubs only, by the label of these. */
const TO_HUBS: Partial<Record<RelationshipType, Label>> = {
  SENT_FROM: 'Country',
  SENT_TO: 'Country',
  BASED_IN: 'Country',
  INCLUDES: 'Product',
  CITES: 'Standard',
};

/** What leads nowhere that may be stepped on is not read at all. */
function typesToRead(
  asked: readonly RelationshipType[],
  named: readonly string[],
  withHubs: boolean,
): RelationshipType[] {
  const labels = new Set(named.map((id) => nodeIdOf(id).label));
  return PATH_TYPES.filter((type) => {
    const hub = TO_HUBS[type];
    return (asked.length === 0 || asked.includes(type)) && (withHubs || hub === undefined || labels.has(hub));
  });
}

/** Grades of confidence that are enough; null when all are. */
function confidencesFrom(least: Confidence | null): readonly Confidence[] | null {
  return least === null || least === 'low' ? null : CONFIDENCES.slice(0, CONFIDENCES.indexOf(least) + 1);
}

function stepOf(row: StepRow): PathStep {
  const { near, far, isOut, type, key, publisherCount, confidence, isDisputed } = row;
  const strength = strengthOf(row);
  return {
    from: isOut ? near : far,
    to: isOut ? far : near,
    type,
    key,
    publisherCount,
    confidence,
    isDisputed,
    strength,
    cost: costOf(strength),
    rank: rankOf(row),
  };
}

/**
 * Of relationships equally well known between two nodes, the first in the vocabulary's order stands for all, of items the
 * first, and of two that point at each other the one from the lesser id.
 */
function rankOf({ type, key, isOut, near, far }: StepRow): number {
  const item = key === null ? 0 : Number(key.slice(1));
  return (RELATIONSHIP_TYPES.indexOf(type) * 1000 + item) * 2 + (isOut === near < far ? 0 : 1);
}

/** @throws Error for what is no global id */
export function nodeIdOf(id: string): NodeId {
  const node = parseGlobalId(id);
  if (!node) throw new Error(`${id} is no global id`);
  return node;
}

function pathIds(nodes: readonly NodeId[]): PathIds {
  const { countries, actors, events, products, standards } = idsByLabel(nodes);
  return { countries, actors, events, products, standards };
}
