import { createContext, useContext } from 'react';
import type { OpenRequest } from '../../state/open-request.ts';

/** What a detail panel can ask of the page around it. */
export interface DetailActions {
  /** Global ids that are in the picture. */
  shown: ReadonlySet<string>;
  onOpen: (request: OpenRequest) => void;
  onSelect: (id: string) => void;
  /** The bar at the panel's top, where its kind and title are drawn; null before it is there. */
  bar: HTMLElement | null;
}

/** Given by DetailPanel; spares every line of a panel three props. */
export const DetailActionsContext = createContext<DetailActions>({
  shown: new Set(),
  onOpen: () => undefined,
  onSelect: () => undefined,
  bar: null,
});

export const useDetailActions = () => useContext(DetailActionsContext);
