import type { RelationshipType } from '@mask-diplomacy/cypher';
import type { Stage } from '../graph/affairs/stages.ts';
import type { DatasetRow } from '../graph/dataset.ts';
import type {
  ActorRow,
  CountryRow,
  EventRow,
  ItemRow,
  NodeRow,
  SourceRow,
  StandardRow,
} from '../graph/rows.ts';

/** An event with all that it says, and the documents that it rests on. */
export interface EventEntry {
  readonly event: EventRow;
  readonly origins: readonly CountryRow[];
  readonly destinations: readonly CountryRow[];
  readonly senders: readonly ActorRow[];
  readonly recipients: readonly ActorRow[];
  readonly manufacturers: readonly ActorRow[];
  readonly issuers: readonly ActorRow[];
  readonly items: readonly ItemRow[];
  readonly standards: readonly StandardRow[];
  /** Links from it to others. */
  readonly links: readonly { readonly type: RelationshipType; readonly otherId: string }[];
  /** Earliest first, undated last. */
  readonly sources: readonly SourceRow[];
}

/** A node as a graph file gets it. */
export interface NodeEntry {
  readonly row: NodeRow;
  /** Of an event: the documents that it rests on. */
  readonly sources?: readonly SourceRow[];
  /** Of an event of an affair: its stage. */
  readonly stage?: Stage;
}

/** A relationship as a graph file gets it; global ids. */
export interface EdgeEntry {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  readonly item?: ItemRow;
}

/** Nodes and relationships, page by page: first all nodes, then all relationships. */
export interface GraphPages {
  readonly nodes: AsyncIterable<readonly NodeEntry[]>;
  readonly edges: AsyncIterable<readonly EdgeEntry[]>;
}

/** What a file says of itself. */
export interface About {
  readonly dataset: DatasetRow;
  /** What it holds, as a phrase: `events: kinds=recall`. */
  readonly content: string;
}

/** Licence and origin, as whoever passes the file on must name them. */
export function creditOf({ dataset }: About): string {
  return `Mask diplomacy fact set, version ${dataset.version}, ${dataset.licence}`;
}
