import type { StoreApi } from 'zustand/vanilla';
import type { NodeKind, RelationshipType } from '../gql/documents.ts';
import type { GraphData } from './graph-data.ts';
import type { History } from './history.ts';
import type { ExpandChoice, Notice } from './notices.ts';
import type { OpenRequest } from './open-request.ts';
import type { TimeFilter } from './time-filter.ts';
import type { Place, Selection, View, ViewMode } from './view.ts';

export type Status =
  { at: 'ready' } | { at: 'loading'; what: string } | { at: 'failed'; message: string; canHeal: boolean };

export interface ExplorerState {
  history: History;
  data: GraphData;
  status: Status;
  notice: Notice | null;
  /** What a link names of which the record has nothing, as written in it; empty when there is no such link. */
  deadLink: readonly string[];
  /** Last thing to be read out to those who do not see the picture. */
  announcement: string;
  open(request: OpenRequest): Promise<void>;
  expand(id: string, choice?: ExpandChoice): Promise<void>;
  collapse(id: string): void;
  remove(id: string): void;
  clear(): void;
  setHidden(kinds: readonly NodeKind[], isHidden: boolean): void;
  setHiddenTypes(types: readonly RelationshipType[], isHidden: boolean): void;
  /** `isSameGesture`: goes on with the step before, so that one undo takes back a date that was typed part by part. */
  setTime(time: TimeFilter | null, isSameGesture?: boolean): void;
  /** Shows every kind, relationship and date again. */
  clearFilter(): void;
  select(selection: Selection | null): void;
  setMode(mode: ViewMode): void;
  /** A move by hand: a step that can be undone. */
  move(places: Readonly<Record<string, Place>>): void;
  /** Places that the layout found: no step. */
  place(places: Readonly<Record<string, Place>>): void;
  undo(): void;
  redo(): void;
  /**
   * Takes over a view from an address, and asks for what it shows and is not known yet. `link` is what the address says,
   * to be told when it names nothing at all.
   */
  visit(view: View, link?: string): Promise<void>;
  /** Asks again what failed last. */
  retry(): Promise<void>;
  dismissNotice(): void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

/** How actions reach the state. */
export interface Access {
  readonly set: ExplorerStore['setState'];
  readonly get: ExplorerStore['getState'];
}
