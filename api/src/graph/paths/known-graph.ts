import { compareText } from '../labels.ts';

/** A step between two nodes, either way. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Whole, above 0; see `costOf`. */
  readonly cost: number;
  /** Orders steps of equal cost between the same nodes. */
  readonly rank: number;
}

/** What a search has read so far: nodes by global id, and the cheapest step between each two. */
export class KnownGraph<S extends Step> {
  readonly #steps = new Map<string, Map<string, S>>();

  /** Of several steps between the same nodes the cheapest stays, of equal ones the first by rank. */
  add(step: S): void {
    const before = this.between(step.from, step.to);
    if (before && (before.cost < step.cost || (before.cost === step.cost && before.rank <= step.rank)))
      return;
    this.#of(step.from).set(step.to, step);
    this.#of(step.to).set(step.from, step);
  }

  between(a: string, b: string): S | undefined {
    return this.#steps.get(a)?.get(b);
  }

  /** The nodes that a node has a step to, with the step. */
  around(node: string): ReadonlyMap<string, S> {
    return this.#steps.get(node) ?? NOTHING;
  }

  nodes(): string[] {
    return [...this.#steps.keys()].sort(compareText);
  }

  #of(node: string): Map<string, S> {
    let steps = this.#steps.get(node);
    if (!steps) this.#steps.set(node, (steps = new Map()));
    return steps;
  }
}

const NOTHING = new Map<string, never>();
