export { checkFolder, type CheckResult } from './check.ts';
export { type Fault, formatFault } from './fault.ts';
export { buildGraph, type Graph, type GraphNode, type GraphRelationship } from './graph.ts';
export type { ActorRecord, ClaimRecord, EventRecord, Records, SourceRecord } from './records.ts';
export { loadFolder, type LoadOptions, type LoadReport } from './load.ts';
export { LOAD_FAILURES, LoadError, type LoadFailure } from './load/errors.ts';
export type { Change } from './load/plan.ts';
export type { LoadProgress } from './load/progress.ts';
export { formatReport } from './report.ts';
