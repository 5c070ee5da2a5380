import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Shared } from './share-link.ts';

/** Opens a query: the tab that holds it already, else one of its own. */
export function useOpenQuery(): (shared: Shared) => void {
  const tabs = useGraphiQL((state) => state.tabs);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { addTab, changeTab } = useGraphiQLActions();
  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open >= 0) {
      changeTab(open);
      return;
    }
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
