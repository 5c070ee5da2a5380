import { useExplorer } from '../state/explorer-context.ts';

/** What the view is about: the label of what is selected, else of what it began with; null while that is not known. */
export function useSubject(): string | null {
  return useExplorer(({ data, history: { present } }) => {
    const id = present.selection?.what === 'node' ? present.selection.id : present.nodes[0];
    return id === undefined ? null : (data.nodes.get(id)?.label ?? null);
  });
}
