import { LISTS } from './traversals/lists.ts';
import { THINGS } from './traversals/things.ts';
import type { Traversal } from './traversals/traversal.ts';
import { WALKS } from './traversals/walks.ts';

export type { Traversal } from './traversals/traversal.ts';

/** Questions of every kind, on things that are in the record at every size. Between them they send every statement that reads. */
export const TRAVERSALS: readonly Traversal[] = [...THINGS, ...LISTS, ...WALKS];
