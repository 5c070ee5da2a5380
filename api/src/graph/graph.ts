import DataLoader from 'dataloader';
import type { TypedStatement } from '@mask-diplomacy/cypher';
import type { Runner, Scope } from './run.ts';

/** What loads values for many keys at once: one value a key, in their order. */
export interface Batch<Value> {
  readonly load: (graph: Graph, keys: readonly string[]) => Promise<readonly Value[]>;
}

/** Most keys of one statement: bounds its answer and the time until the first of it can be used. */
const MAX_BATCH = 1000;

/**
 * The graph as one request sees it: runs statements within the request's limits, and gathers what is asked for at the
 * same time into one statement a batch, each key once.
 */
export class Graph {
  /** The day whose knowledge is asked for, ISO 8601; null: all that is on record. */
  readonly knownBy: string | null;
  readonly #loaders = new Map<object, Map<string, DataLoader<string, unknown>>>();
  readonly #days = new Map<string, Graph>();
  readonly #runner: Runner;
  readonly #scope: Scope;

  constructor(runner: Runner, scope: Scope, knownBy: string | null = null) {
    this.#runner = runner;
    this.#scope = scope;
    this.knownBy = knownBy;
  }

  /** The graph as it could be known on a day: nothing in it rests on a source published later. */
  at(day: string): Graph {
    let graph = this.#days.get(day);
    if (!graph) this.#days.set(day, (graph = new Graph(this.#runner, this.#scope, day)));
    return graph;
  }

  /** The rows of a statement. One that takes `$knownBy` is given this graph's day. */
  run<Params extends object, Row extends object>(
    statement: TypedStatement<Params, Row>,
    params: Params,
  ): Promise<Row[]> {
    const all = 'knownBy' in statement.params ? { ...params, knownBy: this.knownBy } : params;
    return this.#runner.run(statement, all, this.#scope);
  }

  /** The value of one key. */
  load<Value>(batch: Batch<Value>, key: string): Promise<Value> {
    return this.#loader(batch, '', () => batch).load(key);
  }

  /** The values of many keys, in their order. */
  async loadMany<Value>(batch: Batch<Value>, keys: readonly string[]): Promise<Value[]> {
    const loader = this.#loader(batch, '', () => batch);
    return Promise.all(keys.map((key) => loader.load(key)));
  }

  /** The value of one key from a batch that has arguments; calls with equal arguments are gathered. */
  loadWith<Args extends object, Value>(
    family: (args: Args) => Batch<Value>,
    args: Args,
    key: string,
  ): Promise<Value> {
    return this.#loader(family, JSON.stringify(args), () => family(args)).load(key);
  }

  /** Starts to load a value that will be asked for. A failure is met by whoever then asks. */
  expect<Value>(batch: Batch<Value>, key: string): void {
    this.load(batch, key).catch(() => undefined);
  }

  /** Remembers a value that came with something else. */
  keep<Value>(batch: Batch<Value>, key: string, value: Value): void {
    this.#loader(batch, '', () => batch).prime(key, value);
  }

  #loader<Value>(identity: object, args: string, make: () => Batch<Value>): DataLoader<string, Value> {
    let byArgs = this.#loaders.get(identity);
    if (!byArgs) this.#loaders.set(identity, (byArgs = new Map()));
    let loader = byArgs.get(args) as DataLoader<string, Value> | undefined;
    if (!loader) {
      const batch = make();
      loader = new DataLoader<string, Value>((keys) => batch.load(this, keys), { maxBatchSize: MAX_BATCH });
      byArgs.set(args, loader as DataLoader<string, unknown>);
    }
    return loader;
  }
}
