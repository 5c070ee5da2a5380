import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ExplorerState, ExplorerStore } from './explorer-state.ts';

export const ExplorerContext = createContext<ExplorerStore | null>(null);

/** The store itself, for code that reads it outside of drawing. */
export function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerContext);
  if (!store) throw new Error('useExplorerStore needs an ExplorerContext above it.');
  return store;
}

/** One part of the explorer's state; draws again when that part changes. */
export function useExplorer<T>(selector: (state: ExplorerState) => T): T {
  return useStore(useExplorerStore(), selector);
}
