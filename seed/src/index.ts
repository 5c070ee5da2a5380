export { checkFolder, type CheckResult } from './check.ts';
export { type Fault, formatFault } from './fault.ts';
export { buildGraph, type Graph, type GraphNode, type GraphRelationship } from './graph.ts';
export type { ActorRecord, ClaimRecord, EventRecord, Records, SourceRecord } from './records.ts';
