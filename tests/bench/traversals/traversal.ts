/** A question whose cost is followed as the graph grows. */
export interface Traversal {
  readonly what: string;
  readonly query: string;
}

/** In the record at every size: the recall that the sources say most about. */
export const EVENT = 'nld-ffp2-recall-2020-03-28';
/** A day on which much of the record could be known and much could not. */
export const DAY = 'knownBy: "2020-06-30"';
