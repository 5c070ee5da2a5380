import { createContext, useContext } from 'react';
import type { OpenRequest } from '../../state/open-request.ts';

/** What a detail panel can ask of the page around it. */
export interface DetailActions {
  /** Global ids that are in the picture. */
  shown: ReadonlySet<string>;
  onOpen: (request: OpenRequest) => void;
  onSelect: (id: string) => void;
}

/** Given by DetailPanel; spares every line of a panel three props. */
export const DetailActionsContext = createContext<DetailActions>({
  shown: new Set(),
  onOpen: () => undefined,
  onSelect: () => undefined,
});

export const useDetailActions = () => useContext(DetailActionsContext);
