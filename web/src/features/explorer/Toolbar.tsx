import { useState } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { useSharing } from './use-sharing.ts';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  /** Null while the graph is not drawn: then the buttons of the drawing are not there. */
  view: GraphView | null;
  onExpand(id: string): void;
  onFilter(): void;
  onKeys(): void;
}

/** What can be done with the picture and with the selected node. */
export function Toolbar({ view, onExpand, onFilter, onKeys }: ToolbarProps) {
  const store = useExplorerStore();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  const mode = useExplorer((state) => state.history.present.mode);
  const selection = useExplorer((state) => state.history.present.selection);
  const selected = useExplorer(({ data }) =>
    selection?.what === 'node' && data.nodes.has(selection.id) ? selection.id : null,
  );
  const title = useExplorer(({ data, history: { present } }) => {
    const id = selected ?? present.nodes[0];
    return (id === undefined ? null : data.nodes.get(id)?.label) ?? 'Mask diplomacy';
  });
  const { said, copyLink, saveImage } = useSharing(title);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { undo, redo, collapse, remove, setMode } = store.getState();

  return (
    <>
      <div className={styles['toolbar']} role="toolbar" aria-label="Picture" aria-orientation="horizontal">
        <Button
          className={styles['expand']}
          icon="expand"
          title="Expand: bring what is around the selected (Enter)"
          disabled={selected === null}
          onClick={() => selected !== null && onExpand(selected)}
        >
          Expand
        </Button>
        <IconButton
          icon="collapse"
          label="Collapse: take away what hangs on the selected alone (c)"
          disabled={selected === null}
          onClick={() => selected !== null && collapse(selected)}
        />
        <IconButton
          icon="trash"
          label="Remove the selected from the picture (Delete)"
          disabled={selected === null}
          onClick={() => selected !== null && remove(selected)}
        />
        <span className={styles['rule']} />
        <IconButton
          className={styles['step']}
          icon="undo"
          label="Undo (u)"
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          className={styles['step']}
          icon="redo"
          label="Redo (r)"
          disabled={!canRedo}
          onClick={redo}
        />
        <span className={styles['rule']} />
        {view && (
          <>
            <IconButton
              className={styles['wide']}
              icon="plus"
              label="Zoom in (+)"
              onClick={() => view.zoomBy(1.3)}
            />
            <IconButton
              className={styles['wide']}
              icon="minus"
              label="Zoom out (-)"
              onClick={() => view.zoomBy(1 / 1.3)}
            />
            <IconButton icon="fit" label="Fit the picture (0)" onClick={() => view.fit()} />
            <IconButton
              className={styles['wide']}
              icon="download"
              label="Save as picture"
              onClick={() => void saveImage(view)}
            />
            <span className={styles['rule']} />
          </>
        )}
        <IconButton
          icon="table"
          label={mode === 'table' ? 'Show as graph (t)' : 'Show as table (t)'}
          aria-pressed={mode === 'table'}
          onClick={() => setMode(mode === 'table' ? 'graph' : 'table')}
        />
        {mode === 'table' && <IconButton icon="filter" label="Legend and filter (f)" onClick={onFilter} />}
        <IconButton
          className={styles['wide']}
          icon="share"
          label="Copy a link to this picture"
          onClick={() => void copyLink()}
        />
        <IconButton className={styles['wide']} icon="keyboard" label="Keys (?)" onClick={onKeys} />
        <IconButton
          className={styles['narrow']}
          icon="more"
          label="More: filter, link, picture, keys"
          onClick={() => setMoreOpen(true)}
        />
        <span className={styles['said']} role="status">
          {said}
        </span>
      </div>
      {isMoreOpen && (
        <MoreMenu
          onClose={() => setMoreOpen(false)}
          actions={[
            { icon: 'filter', words: 'Legend and filter', act: onFilter },
            { icon: 'share', words: 'Copy a link to this picture', act: () => void copyLink() },
            ...(view
              ? [{ icon: 'download' as const, words: 'Save as picture', act: () => void saveImage(view) }]
              : []),
            { icon: 'keyboard', words: 'Keys', act: onKeys },
          ]}
        />
      )}
    </>
  );
}
