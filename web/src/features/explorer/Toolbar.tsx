import { useState } from 'react';
import type { GraphView } from '../../graph/graph-view.ts';
import { useExplorer, useExplorerStore } from '../../state/explorer-context.ts';
import { IconButton } from '../../ui/Button.tsx';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  /** Null while the graph is not drawn: then the buttons of the drawing are not there. */
  view: GraphView | null;
  onExpand(id: string): void;
  onKeys(): void;
}

/** What can be done with the picture and with the selected node. */
export function Toolbar({ view, onExpand, onKeys }: ToolbarProps) {
  const store = useExplorerStore();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  const mode = useExplorer((state) => state.history.present.mode);
  const selection = useExplorer((state) => state.history.present.selection);
  const selected = selection?.what === 'node' ? selection.id : null;
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const { undo, redo, collapse, remove, setMode } = store.getState();

  const copyLink = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
    window.setTimeout(() => {
      setCopied('no');
    }, 4000);
  };

  return (
    <div className={styles['toolbar']} role="toolbar" aria-label="Picture" aria-orientation="horizontal">
      <IconButton icon="undo" label="Undo (u)" disabled={!canUndo} onClick={undo} />
      <IconButton icon="redo" label="Redo (r)" disabled={!canRedo} onClick={redo} />
      <span className={styles['rule']} />
      <IconButton
        icon="more"
        label="Expand the selected (Enter)"
        disabled={selected === null}
        onClick={() => selected !== null && onExpand(selected)}
      />
      <IconButton
        icon="collapse"
        label="Collapse: take away what hangs on the selected alone (c)"
        disabled={selected === null}
        onClick={() => selected !== null && collapse(selected)}
      />
      <IconButton
        icon="close"
        label="Remove the selected (Delete)"
        disabled={selected === null}
        onClick={() => selected !== null && remove(selected)}
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
          <span className={styles['rule']} />
        </>
      )}
      <IconButton
        icon="table"
        label={mode === 'table' ? 'Show as graph (t)' : 'Show as table (t)'}
        aria-pressed={mode === 'table'}
        onClick={() => setMode(mode === 'table' ? 'graph' : 'table')}
      />
      <IconButton icon="share" label="Copy a link to this picture" onClick={() => void copyLink()} />
      <IconButton className={styles['wide']} icon="info" label="Keys (?)" onClick={onKeys} />
      <span className={styles['said']} role="status">
        {copied === 'yes' && 'Link copied'}
        {copied === 'failed' && 'Copy the address from the address bar'}
      </span>
    </div>
  );
}
