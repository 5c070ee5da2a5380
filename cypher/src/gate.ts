/*
 * Neo4j gives readers no snapshot: while a transaction is being committed, a statement may see half of it for some
 * milliseconds. So a loader that replaces a set marks the Dataset node before it commits (`committing`, a random text,
 * and `committingSince`, epoch milliseconds by the server's clock), waits until every reader must have seen the mark, and
 * takes it off after the commit. A reader that polls the Dataset node holds new statements back while the mark is there.
 */

/** How often a reader looks at the Dataset node, at least. */
export const GATE_POLL_MILLISECONDS = 500;

/** How long the loader waits between mark and commit: two polls and the time of a statement under way. */
export const GATE_MILLISECONDS = 1200;

/** A mark older than this was left behind by a loader that died, and is ignored; the next load takes it off. */
export const GATE_STALE_MILLISECONDS = 30_000;
